import { expect } from '@open-wc/testing';
import type { Mark } from '#src/scene/scene.js';
import { createPicture, draw } from '#src/scene/svg.js';
import { stage } from './support/stage.js';

const shape = (role: string): Mark => ({ kind: 'path', role, d: 'M0 0h1' });
const text = (words: string, anchor?: 'end'): Mark => ({
  kind: 'text',
  role: 'word',
  x: 1,
  y: 2,
  text: words,
  ...(anchor === undefined ? {} : { anchor }),
});
const group = (id: string): Mark => ({
  kind: 'group',
  role: 'row',
  id,
  label: `Baris ${id}`,
  datum: 0,
  trace: null,
  marks: [{ kind: 'rect', role: 'hit', x: 0, y: 0, width: 9, height: 9, radius: 4 }],
});

describe('a picture that is drawn again', () => {
  const drawn = (marks: readonly Mark[], picture = createPicture()): SVGSVGElement => {
    draw(picture, { width: 100, height: 50, marks });
    return picture;
  };
  const elements = (picture: Element, name: string): Element[] => [...picture.querySelectorAll(`:scope > ${name}`)];

  for (const [what, shapes] of [
    ['fewer', ['bar-met']],
    ['as many', ['bar-met', 'bar-open']],
    ['more', ['bar-met', 'bar-open', 'stripe', 'halo']],
  ] as const)
    it(`keeps its texts and groups where it has ${what} shapes`, () => {
      const rest = [text('satu'), text('dua', 'end'), group('a'), group('b')];
      const picture = drawn([shape('bar-met'), shape('bar-unmet'), ...rest]);
      const before = ['text', 'g', 'g > rect'].map((name) => elements(picture, name));
      drawn([...shapes.map(shape), ...rest], picture);
      expect(['text', 'g', 'g > rect'].map((name) => elements(picture, name))).to.deep.equal(before);
      expect(elements(picture, 'path').map((path) => path.getAttribute('class'))).to.deep.equal(shapes);
      expect([...picture.children].map(({ localName }) => localName).join(' ')).to.match(/^(path )+text text g g$/);
    });

  it('keeps the group that has the focus where texts and groups become fewer', () => {
    const picture = drawn([shape('rule'), text('satu'), text('dua'), text('tiga'), group('a'), group('b')]);
    stage().append(picture);
    const [first] = elements(picture, 'g') as SVGElement[];
    first?.focus();
    drawn([text('satu'), group('c')], picture);
    expect(elements(picture, 'g')).to.deep.equal([first]);
    expect([first?.dataset['id'], first?.getAttribute('aria-label')]).to.deep.equal(['c', 'Baris c']);
    expect((picture.getRootNode() as Document).activeElement === first).to.equal(true);
    expect([...picture.children].map(({ localName }) => localName)).to.deep.equal(['text', 'g']);
  });

  it('says of a group that nobody has visited that it is passed over by Tab', () => {
    const [only] = elements(drawn([group('a')]), 'g');
    expect(['role', 'tabindex', 'aria-selected'].map((name) => only?.getAttribute(name))).to.deep.equal([
      'option',
      '-1',
      'false',
    ]);
    expect(only?.children).to.have.length(1);
  });

  it('takes away what a mark no longer says', () => {
    const picture = drawn([text('satu', 'end')]);
    drawn([text('dua')], picture);
    const [only] = elements(picture, 'text');
    expect([only?.textContent, only?.getAttribute('text-anchor')]).to.deep.equal(['dua', 'start']);
  });
});
