import { px } from './path.js';
import type { Mark, Scene } from './scene.js';
import { slicesOf } from './slices.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Element of each name, made once and cloned from then on. */
const prepared = new Map<string, SVGElement>();

/** An element of a picture, without its shape; a group is one that is not visited, with the area that most of them have. */
export function svgElement(name: string): SVGElement {
  let element = prepared.get(name);
  if (element === undefined) {
    element = document.createElementNS(NAMESPACE, name);
    if (name === 'g') {
      element.setAttribute('role', 'option');
      visit(element, false);
      element.append(svgElement('rect'));
    } else {
      // A group speaks for its marks; marks outside groups are said by the description.
      element.setAttribute('aria-hidden', 'true');
    }
    prepared.set(name, element);
  }
  return element.cloneNode(true) as SVGElement;
}

/** Makes a group the one that the reader is at, or one that is passed over by Tab. */
export function visit(group: SVGElement, current: boolean): void {
  group.tabIndex = current ? 0 : -1;
  group.setAttribute('aria-selected', String(current));
}

/** An empty picture to draw scenes into. */
export function createPicture(): SVGSVGElement {
  const picture = svgElement('svg') as SVGSVGElement;
  picture.removeAttribute('aria-hidden');
  picture.setAttribute('class', 'picture');
  picture.setAttribute('part', 'picture');
  return picture;
}

/** The picture of a scene cut into slices for paper; each is a picture of its own that shows its part. */
export function sliced(picture: SVGSVGElement, scene: Scene): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const { top, height } of slicesOf(scene)) {
    const slice = picture.cloneNode(false) as SVGSVGElement;
    write(slice, 'viewBox', `0 ${px(top)} ${px(scene.width)} ${px(height)}`);
    write(slice, 'height', px(height));
    write(slice, 'class', 'picture slice');
    for (const mark of picture.children) if (shows(mark, top, top + height)) slice.append(mark.cloneNode(true));
    all.append(slice);
  }
  return all;
}

/** Whether an element reaches into a slice; paths run through many and are cut by the viewport. */
function shows(mark: Element, top: number, bottom: number): boolean {
  if (mark.localName !== 'text') return mark.localName === 'path';
  const y = Number(mark.getAttribute('y'));
  return y >= top && y <= bottom;
}

/**
 * Draws a scene. Elements of the scene before are kept and changed where the kind of mark is the same, so that focus
 * and screen readers stay where they are when a picture is redrawn.
 */
export function draw(picture: SVGElement, scene: Pick<Scene, 'width' | 'height' | 'marks'>): void {
  write(picture, 'viewBox', `0 0 ${px(scene.width)} ${px(scene.height)}`);
  write(picture, 'width', px(scene.width));
  write(picture, 'height', px(scene.height));
  drawAll(picture, scene.marks);
}

/** Shapes come first, then texts, then groups. */
const layer = (name: string): number => ['text', 'g'].indexOf(name);

function drawAll(parent: SVGElement, marks: readonly Mark[]): void {
  let next = parent.firstElementChild as SVGElement | null;
  for (const mark of marks) {
    const name = mark.kind === 'group' ? 'g' : mark.kind;
    // those that are too many go where the next kind begins
    while (next !== null && layer(next.localName) < layer(name)) next = after(next, true);
    let element = next;
    if (element?.localName === name) next = after(element);
    else element = parent.insertBefore(svgElement(name), next);
    drawOne(element, mark);
  }
  while (next !== null) next = after(next, true);
}

/** The element behind one, which goes where the scene has it no more. */
function after(element: SVGElement, goes = false): SVGElement | null {
  const next = element.nextElementSibling as SVGElement | null;
  if (goes) element.remove();
  return next;
}

function drawOne(element: SVGElement, mark: Mark): void {
  write(element, 'class', mark.role);
  switch (mark.kind) {
    case 'group':
      write(element, 'data-id', mark.id);
      write(element, 'aria-label', mark.label);
      drawAll(element, mark.marks);
      break;
    case 'rect':
      write(element, 'x', px(mark.x));
      write(element, 'y', px(mark.y));
      write(element, 'width', px(mark.width));
      write(element, 'height', px(mark.height));
      write(element, 'rx', px(mark.radius ?? 0));
      break;
    case 'path':
      write(element, 'd', mark.d);
      break;
    case 'text':
      write(element, 'x', px(mark.x));
      write(element, 'y', px(mark.y));
      write(element, 'text-anchor', mark.anchor ?? 'start');
      if (element.textContent !== mark.text) element.textContent = mark.text;
  }
}

function write(element: SVGElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
