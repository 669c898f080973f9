/** What is drawn above and below the part that is seen, in pixels; and how much where nothing is seen yet. */
const MARGIN = 300;
const UNSEEN = 900;
/** Most that is taken for seen: on paper, and where the page gives the picture no height. */
const MOST = 4000;

/** A part of a picture, in pixels from its top. */
export interface SeenPart {
  readonly top: number;
  readonly bottom: number;
}

/** Knows which part of a tall picture is seen where it scrolls, and says when another one is, once a frame. */
export class Seen {
  readonly #stage: HTMLElement;
  #frame = 0;

  /** `stage` is the part around the picture that scrolls. */
  constructor(stage: HTMLElement, scrolled: () => void) {
    this.#stage = stage;
    stage.addEventListener('scroll', () => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        scrolled();
      });
    });
  }

  /** What is to be drawn: the part that is seen, and some around it. */
  get part(): SeenPart {
    const { scrollTop, clientHeight } = this.#stage;
    return { top: scrollTop - MARGIN, bottom: scrollTop + Math.min(clientHeight || UNSEEN, MOST) + MARGIN };
  }
}
