import { calculates, nodeName, NO_LEVEL, parentsOf, relationOfNode, type Cascade } from '@takar/core/cascade';
import { oneLine } from '../text/plain.js';

/** Longest text in a box of the drawing. */
const LONGEST = 80;

/** A tree as Mermaid text: solid arrows calculate, dotted ones support. */
export function* mermaidLines(cascade: Cascade): Generator<string> {
  yield 'flowchart TD';
  for (let node = 0; node < cascade.length; node++) {
    const level = cascade.level[node] as number;
    const label = level === NO_LEVEL ? '' : `${cascade.scheme.levels[level]?.label.id ?? ''}: `;
    yield `  n${node}["${escaped(label + nodeName(cascade, node))}"]`;
  }
  for (let node = 0; node < cascade.length; node++) {
    const arrow = calculates(relationOfNode(cascade, node)) ? '-->' : '-.->';
    for (const parent of parentsOf(cascade.links, node)) yield `  n${parent} ${arrow} n${node}`;
  }
}

/** Text inside quotes: Mermaid reads entities of its own, and nothing else may end the label. */
function escaped(text: string): string {
  const line = oneLine(text).replace(/\s+/g, ' ');
  const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
  return short.replace(/[#"<>&`\\[\]{}|]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
