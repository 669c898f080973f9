import { runsApart } from './runs-apart.js';

const RUN = /<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs;
const RAISED = /<(?:\w+:)?vertAlign\s+val\s*=\s*["'](?:super|sub)script["']/;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/s;
const INLINE = /<(\w+:)?is>(.*?)<\/\1?is>/gs;

/** The text of a cell of which a part is raised or lowered, given the runs of the workbook (`runsApart`). */
export function raisedText(text: string, runs: string): string {
  if (!RAISED.test(runs)) return text;
  return apart(runs).replace(ENTITY, (_, name: string) => signOf(name));
}

/**
 * A worksheet of XLSX whose cells that hold their text themselves (`inlineStr`) keep raised parts apart: the reader of workbooks
 * joins the runs of those and tells nothing of them.
 */
export function withInlineApart(xml: string): string {
  return xml.replace(INLINE, (whole, prefix: string | undefined, runs: string) => {
    if (!RAISED.test(runs)) return whole;
    const [is, t] = ['is', 't'].map((name) => `${prefix ?? ''}${name}`) as [string, string];
    return `<${is}><${t} xml:space="preserve">${apart(runs)}</${t}></${is}>`;
  });
}

/** Still in the words of XML. */
function apart(runs: string): string {
  return runsApart(
    [...runs.matchAll(RUN)].map(([, run = '']) => ({ text: TEXT.exec(run)?.[1] ?? '', raised: RAISED.test(run) })),
  );
}

const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function signOf(name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
