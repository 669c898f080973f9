import { painted } from './frames.mjs';
import { stage } from './offer.mjs';

/**
 * What pictures cost at least: the same elements as a page of Takar's makes in its first step, made from notes of them, under
 * the same style sheets. Nothing is read, judged, placed or said. The first page of a browser takes the notes, which is not
 * measured; all others are as fresh as every contender's.
 */
export function byHand(name, page) {
  let widgets = [];
  return {
    rest: page.rest,
    async prepare(given) {
      const key = `${name} ${JSON.stringify(given)}`;
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(await notesOf(page, given)));
      widgets = JSON.parse(localStorage.getItem(key));
      for (const widget of widgets) widget.sheets = widget.styles.map(sheetOf);
    },
    async step(step) {
      // what follows the first step is not done by hand, and not compared
      if (step !== 'mount') return null;
      stage().append(
        ...widgets.map(({ sheets, notes }) => {
          const host = document.createElement('div');
          const root = host.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = sheets;
          for (const note of notes) root.append(written(note));
          return host;
        }),
      );
      await painted();
      return null;
    },
    facts() {
      const made = [...stage().children].reduce(
        (sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('*').length,
        0,
      );
      const count = (notes) => notes.reduce((sum, { inside }) => sum + (inside ? 1 + count(inside) : 0), 0);
      const expected = widgets.reduce((sum, { notes }) => sum + count(notes), 0);
      if (made !== expected || made === 0) throw new Error(`${made} elements by hand, ${expected} were noted`);
      return { elements: made };
    },
  };
}

async function notesOf({ prepare, step }, given) {
  await prepare(given);
  await step('mount');
  const notes = [...stage().children].map(({ shadowRoot }) => ({
    styles: shadowRoot.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('')),
    notes: [...shadowRoot.childNodes].flatMap(noted),
  }));
  stage().replaceChildren();
  return notes;
}

const sheets = new Map();

/** Widgets of a kind share their style sheets. */
function sheetOf(text) {
  if (!sheets.has(text)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheets.get(text);
}

function noted(node) {
  if (node.nodeType === Node.TEXT_NODE) return [{ text: node.data }];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const attributes = [...node.attributes].map(({ name, value }) => [name, value]).filter(([name]) => name !== 'style');
  const { cssText } = node.style;
  return [
    {
      name: node.localName,
      space: node.namespaceURI,
      attributes,
      cssText,
      inside: [...node.childNodes].flatMap(noted),
    },
  ];
}

function written({ text, name, space, attributes, cssText, inside }) {
  if (text !== undefined) return document.createTextNode(text);
  const element = document.createElementNS(space, name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (cssText !== '') element.style.cssText = cssText;
  for (const note of inside) element.append(written(note));
  return element;
}
