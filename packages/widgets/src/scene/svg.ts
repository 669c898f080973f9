import { px } from './path.js';
import type { Mark, Scene } from './scene.js';
import { slicesOf } from './slices.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Element of each name, made once and cloned from then on. */
const prepared = new Map<string, SVGElement>();

/** An empty element of a picture. */
export function svgElement(name: string): SVGElement {
  let element = prepared.get(name);
  if (element === undefined) {
    element = document.createElementNS(NAMESPACE, name);
    // A group speaks for its marks; marks outside groups are said by the description.
    if (name !== 'g' && name !== 'svg') element.setAttribute('aria-hidden', 'true');
    prepared.set(name, element);
  }
  return element.cloneNode(false) as SVGElement;
}

/** An empty picture to draw scenes into. */
export function createPicture(): SVGSVGElement {
  const picture = svgElement('svg') as SVGSVGElement;
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
  if (mark.localName !== 'text') return mark.localName === 'path' || mark.localName === 'line';
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

function drawAll(parent: SVGElement, marks: readonly Mark[]): void {
  let next = parent.firstElementChild as SVGElement | null;
  for (const mark of marks) {
    const name = mark.kind === 'group' ? 'g' : mark.kind;
    let element = next;
    if (element?.localName === name) {
      next = element.nextElementSibling as SVGElement | null;
    } else {
      element = svgElement(name);
      parent.insertBefore(element, next);
    }
    drawOne(element, mark);
  }
  while (next !== null) {
    const after = next.nextElementSibling as SVGElement | null;
    next.remove();
    next = after;
  }
}

function drawOne(element: SVGElement, mark: Mark): void {
  write(element, 'class', mark.role);
  switch (mark.kind) {
    case 'group':
      write(element, 'data-id', mark.id);
      write(element, 'role', 'option');
      write(element, 'aria-label', mark.label);
      drawAll(element, mark.marks);
      break;
    case 'rect':
      write(element, 'x', px(mark.x));
      write(element, 'y', px(mark.y));
      write(element, 'width', px(mark.width));
      write(element, 'height', px(mark.height));
      write(element, 'rx', mark.radius === undefined ? null : px(mark.radius));
      break;
    case 'path':
      write(element, 'd', mark.d);
      break;
    case 'line':
      write(element, 'x1', px(mark.x1));
      write(element, 'y1', px(mark.y1));
      write(element, 'x2', px(mark.x2));
      write(element, 'y2', px(mark.y2));
      break;
    case 'text':
      write(element, 'x', px(mark.x));
      write(element, 'y', px(mark.y));
      write(element, 'text-anchor', mark.anchor ?? null);
      if (element.textContent !== mark.text) element.textContent = mark.text;
  }
}

function write(element: SVGElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
