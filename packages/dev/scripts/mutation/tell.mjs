import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRuleFile } from '../../config/mutation/rule-files.mjs';
import { EXPLAINED, explanations, keyOf } from './explained.mjs';

const FOUND = new Set(['Killed', 'Timeout']);
/** Whether tests have found a mutant, by its status. */
export const isFound = (status) => FOUND.has(status);
const JUDGED = new Set([...FOUND, 'Survived', 'NoCoverage']);

/**
 * Prints every survivor of the compiled files in `dist`, with its explanation where it has one, and names those of rule files that have none (`open`). A
 * survivor stays a survivor in the count, explained or not.
 */
export function tell(outcomes, dist, why = explanations(), print = console.log) {
  const counts = {};
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1;
  const judged = outcomes.filter(({ status }) => JUDGED.has(status));
  const survivors = new Set();
  const open = [];
  for (const mutant of judged.filter(({ status }) => !isFound(status))) {
    const code = codeAt(dist, mutant);
    const key = keyOf(mutant.file, code, mutant.replacement);
    const known = why.get(key);
    survivors.add(key);
    print(`${survivor(mutant, code)}${known === undefined ? '' : ` (explained: ${known})`}`);
    if (known === undefined && isRuleFile(mutant.file)) open.push(survivor(mutant, code));
  }
  print(`\n${JSON.stringify(counts)}`);
  if (open.length > 0) print(`In rule files, not explained in ${EXPLAINED}:\n${open.join('\n')}\n`);
  const found = judged.filter(({ status }) => isFound(status)).length;
  return { found, judged: judged.length, survivors, open };
}

/** Tells how far a long run is, a few times. */
export function everyFew(count, print = console.log) {
  const step = Math.max(25, Math.ceil(count / 40));
  return (judged) => {
    if (judged % step === 0) print(`${judged} of ${count}`);
  };
}

function survivor({ file, location: { start }, replacement, status }, code) {
  const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 120);
  return `${status} dist/${file}:${start.line + 1} ${short(code)} -> ${short(replacement)}`;
}

/** The compiled code that a mutant replaces; lines and columns count from 0. */
function codeAt(dist, { file, location: { start, end } }) {
  const lines = readFileSync(join(dist, file), 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
}
