import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { addressOf, isThere } from './sources.mjs';

/** The part of an address that a heading has, as GitHub makes it. */
export const slugOf = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * One Markdown file as HTML, with what the site asks of it: title, headings, links. HTML inside Markdown stays text.
 *
 * @param path where it stands in the project; links go from there
 */
export function rendered(path, source) {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  for (const kind of ['fence', 'code_block']) reachable(markdown.renderer.rules, kind);
  const tokens = withoutEmptyHeads(markdown.parse(source, {}));
  const headings = [];
  const links = [];
  const texts = [];
  const taken = new Map();
  tokens.forEach((token, at) => {
    if (token.type === 'inline') texts.push(plain(token));
    if (token.type === 'fence' || token.type === 'code_block') texts.push(token.content);
    if (token.type === 'heading_open') {
      const text = plain(tokens[at + 1]);
      const slug = slugOf(text);
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      const id = before === 0 ? slug : `${slug}-${before}`;
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), text, id });
    }
    aligned(token);
    if (token.type === 'table_open') token.attrSet('tabindex', '0');
    if (token.type === 'fence') token.info = token.info.split(/\s/)[0];
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') links.push(relink(child, 'href', path));
      if (child.type === 'image') links.push(relink(child, 'src', path));
    }
  });
  return {
    title: headings[0]?.text ?? path,
    html: markdown.renderer.render(tokens, markdown.options, {}),
    headings,
    links: links.filter((link) => link !== null),
    text: texts.join('\n'),
  };
}

/** Code that scrolls sideways is reached with the keyboard. */
function reachable(rules, kind) {
  const own = rules[kind];
  rules[kind] = (...given) => own(...given).replace('<pre>', '<pre tabindex="0">');
}

/** Markdown has no table without a head; a row of empty ones heads nothing. */
function withoutEmptyHeads(tokens) {
  const kept = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end =
      tokens[at].type === 'thead_open' ? tokens.findIndex(({ type }, i) => i > at && type === 'thead_close') : at;
    const isEmpty = end > at && tokens.slice(at, end).every(({ type, content }) => type !== 'inline' || content === '');
    if (isEmpty) at = end;
    else kept.push(tokens[at]);
  }
  return kept;
}

/** Alignment as a class: the policy of the pages allows no style inside them. */
function aligned(token) {
  const side = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '')?.[1];
  if (side === undefined) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrJoin('class', side);
}

function plain({ children }) {
  return (children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
}

/** Turns a link to a source into one to its page; gives the target as a path of the project. Null for the web. */
function relink(token, attribute, path) {
  const written = token.attrGet(attribute);
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
  const [address, anchor] = written.split('#');
  const target = address === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(address)));
  const known = isThere(target);
  if (known && address !== '' && target.endsWith('.md'))
    token.attrSet(attribute, written.replace(address, addressOf(address)));
  return { target, anchor: anchor ?? null, written, known };
}
