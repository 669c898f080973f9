/** A page in a frame that sends no policy, so that a test may put scripts into it. */
export interface BarePage {
  readonly view: Window & { readonly customElements: CustomElementRegistry };
  readonly page: Document;
  /** Messages of errors that nobody caught. */
  readonly problems: readonly string[];
}

/** An empty page, as a portal without bundler writes it. The frame of an earlier call is removed. */
export function barePage(width = 900): BarePage {
  for (const earlier of document.querySelectorAll('iframe')) earlier.remove();
  const frame = document.createElement('iframe');
  frame.title = 'portal';
  frame.width = String(width);
  frame.height = '700';
  document.body.append(frame);
  const view = frame.contentWindow as unknown as BarePage['view'];
  const problems: string[] = [];
  view.addEventListener('error', (event) => problems.push(event.message));
  return { view, page: frame.contentDocument as Document, problems };
}

/** Loads a script as a page does. */
export function load(page: Document, address: string, type = 'text/javascript'): Promise<void> {
  const script = page.createElement('script');
  script.src = new URL(address, location.href).href;
  script.type = type;
  return new Promise((done, fail) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => fail(new Error(`${address} was not loaded`)));
    page.head.append(script);
  });
}

/** Loads a style sheet. Firefox does not load one that was made by a parser of another document. */
export function styled(page: Document, address: string): Promise<unknown> {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  page.head.append(link);
  return new Promise((done) => link.addEventListener('load', done, { once: true }));
}

/** A served page without its policy and its scripts; the classic file draws its widgets. */
export async function copyOf(address: string, width: number): Promise<BarePage> {
  const text = await (await fetch(address)).text();
  const source = new DOMParser().parseFromString(text, 'text/html');
  const copy = barePage(width);
  const { page } = copy;
  page.documentElement.lang = source.documentElement.lang;
  page.title = source.title;
  const base = page.createElement('base');
  base.href = new URL(address, location.href).href;
  page.head.append(base);
  for (const link of source.querySelectorAll('link[rel="stylesheet"]'))
    await styled(page, link.getAttribute('href') as string);
  page.body.replaceChildren(...[...source.body.childNodes].map((node) => page.importNode(node, true)));
  await load(page, '/takar/takar.min.js');
  return copy;
}
