/** Pictures taller than this scroll where they stand, in pixels. */
const TALL = 1000;

/**
 * Lets a tall picture scroll where it stands, so that it keeps a sensible height on screen; on paper it is drawn whole. Gives
 * the part that scrolls. Its styles are `scrollStyles`.
 */
export function scrollTall(picture: SVGSVGElement, height: number): HTMLElement {
  const stage = picture.parentElement as HTMLElement;
  stage.toggleAttribute('data-scroll', height > TALL);
  // A part that scrolls is a Tab stop of its own in Firefox; the reader walks what stands in it.
  stage.tabIndex = -1;
  return stage;
}

/** Scrolls a tall picture to a mark that a reader has moved to: Firefox does not for parts of a picture. */
export function revealMark(picture: SVGSVGElement, id: string): void {
  const stage = picture.parentElement as HTMLElement;
  const mark = picture.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (mark === null) return;
  const { top, bottom } = (mark.firstElementChild ?? mark).getBoundingClientRect();
  const seen = stage.getBoundingClientRect();
  if (top < seen.top) stage.scrollTop -= seen.top - top;
  else if (bottom > seen.bottom) stage.scrollTop += bottom - seen.bottom;
}
