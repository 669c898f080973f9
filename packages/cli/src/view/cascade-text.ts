import {
  ABSENT_PARENT,
  childrenOf,
  drillDown,
  nodeName,
  NO_LEVEL,
  officialsMet,
  parentsOf,
  planCoverage,
  type Cascade,
  type RollUp,
} from '@takar/core/cascade';
import type { TreeInput } from '../input/tree.js';
import { oneLine } from '../text/plain.js';
import { hang, wrap } from '../text/wrap.js';
import { figure } from './figures.js';
import { levelCounts } from './level-counts.js';
import type { View } from './view.js';

/** Leaves that are named for a missed goal. */
const SHOWN = 5;

/** A tree for a terminal, with the score of each node, what explains missed goals, and how many plans reach a goal. */
export function* cascadeText(
  rolled: RollUp,
  missed: readonly number[],
  { name, cascade }: TreeInput,
  view: View,
): Generator<string> {
  const { texts, style, width } = view;
  yield style.strong(`${oneLine(name)} · ${texts.tree.nodes(cascade.length)} · ${texts.tree.shape[cascade.format]}`);
  const counts = levelCounts(cascade, texts);
  if (counts !== '') yield* wrap(counts, width);
  yield '';
  yield* branches(rolled, view);
  if (missed.length > 0) yield '';
  for (const goal of missed) yield* missedText(rolled, goal, view);
  const { plans, reached } = planCoverage(cascade);
  if (plans > 0) yield* ['', texts.tree.plansReach(reached, plans)];
  yield* officialsText(rolled, view);
}

/** Who met all targets, by period, once somebody can be judged; and how figures stand against last year. */
function* officialsText(rolled: RollUp, { texts, width }: View): Generator<string> {
  const periods = officialsMet(rolled).filter(({ share }) => share !== null);
  if (periods.length > 0) yield '';
  for (const { period, met, missed, open, lastYear } of periods) {
    yield* wrap(texts.tree.officialsMet(period, met, met + missed, open), width);
    const { better, same, worse } = lastYear;
    if (better + same + worse > 0) yield* wrap(texts.tree.lastYear(better, same, worse), width);
  }
}

interface Step {
  readonly node: number;
  readonly before: string;
  readonly branch: string;
  readonly rest: string;
}

/** The nodes from the top down; one with several parents stands in full under the first, and is named under the others. */
function* branches(rolled: RollUp, view: View): Generator<string> {
  const { cascade } = rolled;
  const shown = new Uint8Array(cascade.length);
  const open: Step[] = [];
  const push = (nodes: readonly number[], before: string, isTop: boolean): void => {
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      const isLast = i === nodes.length - 1;
      const [branch, rest] = isTop ? ['', ''] : isLast ? ['└─ ', '   '] : ['├─ ', '│  '];
      open.push({ node: nodes[i] as number, before, branch, rest });
    }
  };
  const nodes = Array.from({ length: cascade.length }, (_, node) => node);
  push(
    nodes.filter((node) => parentsOf(cascade.links, node).length === 0),
    '',
    true,
  );
  yield* walk();
  // nodes of a cycle hang on nothing above
  for (const node of nodes) {
    if (shown[node] === 1) continue;
    push([node], '', true);
    yield* walk();
  }

  function* walk(): Generator<string> {
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const { node, before, branch, rest } = step;
      const again = shown[node] === 1;
      const text = again ? `${label(cascade, node, view)} ${view.texts.tree.again}` : nodeText(rolled, node, view);
      yield* hang(before + branch, text, view.width, before + rest);
      if (again) continue;
      shown[node] = 1;
      push([...childrenOf(cascade.children, node)], before + rest, false);
    }
  }
}

function label(cascade: Cascade, node: number, { texts, style }: View): string {
  const level = cascade.level[node] as number;
  const name = level === NO_LEVEL ? cascade.levelTexts[node] : cascade.scheme.levels[level]?.label[texts.locale];
  const title = oneLine(nodeName(cascade, node));
  return name === null || name === undefined ? title : `${style.faint(oneLine(name))} ${title}`;
}

function nodeText(rolled: RollUp, node: number, view: View): string {
  const { cascade, scores } = rolled;
  const { texts, messages } = view;
  const owner = cascade.texts.owner[node] ?? null;
  const [last] = scores[node]?.slice(-1) ?? [];
  const score = last === undefined || last.score === null ? null : `${figure(last.score, messages)} %`;
  const outside = parentsOf(cascade.links, node).length === 0 ? missingParent(cascade, node) : null;
  const parts = [
    label(cascade, node, view),
    ...(owner === null ? [] : [`[${oneLine(owner)}]`]),
    ...(score === null ? [] : [`· ${score}`]),
    ...(outside === null ? [] : [texts.tree.parentAbsent(oneLine(outside))]),
  ];
  return parts.join(' ');
}

function missingParent({ links, parentKeys }: Cascade, node: number): string | null {
  const slot = links.starts === null ? node : (links.starts[node] as number);
  return (links.parents[slot] as number) === ABSENT_PARENT ? (parentKeys[slot] ?? null) : null;
}

function* missedText(rolled: RollUp, goal: number, view: View): Generator<string> {
  const { cascade } = rolled;
  const { texts, messages, style, width } = view;
  const { achievement, leaves } = drillDown(rolled, goal);
  yield style.strong(texts.tree.missed(oneLine(nodeName(cascade, goal)), figure(achievement, messages)));
  for (const { node, share, achievement: own, unreported } of leaves.slice(0, SHOWN)) {
    const why =
      share !== null
        ? texts.tree.share(figure(share * 100, messages, 0))
        : unreported
          ? texts.tree.unreported
          : texts.tree.supports(figure(own, messages));
    yield* hang('  - ', `${oneLine(nodeName(cascade, node))}: ${why}`, width);
  }
  if (leaves.length === 0) yield `  ${texts.tree.noLeaves}`;
  if (leaves.length > SHOWN) yield `    ${texts.words.andMore(leaves.length - SHOWN)}`;
}
