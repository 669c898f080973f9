const RUN = /<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs;
const RAISED = /<(?:\w+:)?vertAlign\s+val="(?:super|sub)script"/;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/s;

/**
 * The text of a cell of which a part is raised or lowered, given the runs of the workbook: `80` with a raised `1` is `80; 1`, a
 * figure and a mark, which joined would be 801. Units keep theirs (`m2`).
 */
export function raisedText(text: string, runs: string): string {
  if (!RAISED.test(runs)) return text;
  let made = '';
  let isRaised = false;
  for (const [, run = ''] of runs.matchAll(RUN)) {
    const part = TEXT.exec(run)?.[1] ?? '';
    const raised = RAISED.test(run);
    const isMark = raised !== isRaised && /\d\s*$/.test(made) && /^\s*\d/.test(part);
    made += isMark ? `; ${part}` : part;
    if (part.trim() !== '') isRaised = raised;
  }
  return made.replace(ENTITY, (_, name: string) => signOf(name));
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
