import {
  diffCascades,
  drillDown,
  levelHas,
  officialsMet,
  parentsOf,
  planCoverage,
  rollUp,
  type RollUp,
} from '@takar/core/cascade';
import { EXIT, type ExitCode } from '../exit.js';
import { onlyFile, readTree } from '../input/tree.js';
import { computingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { COMMON, COMPUTING, OUTPUT, TREE } from '../options/table.js';
import { treeSettings } from '../options/tree.js';
import { formatOf } from '../options/values.js';
import { csvText } from '../output/csv.js';
import { jsonDocument, Stream } from '../output/json.js';
import { mermaidLines } from '../output/mermaid.js';
import { linesOf } from '../text/lines.js';
import { nodeRecord, nodeRow, NODE_COLUMNS } from '../view/node-record.js';
import { treeChangesText } from '../view/tree-changes-text.js';
import { cascadeText } from '../view/cascade-text.js';
import { viewOf } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar cascade`: a tree with its figures rolled up, what explains a missed goal, and what changed in it. */
export const CASCADE: Command = {
  name: 'cascade',
  operands: 'FILE',
  options: [...OUTPUT, 'mermaid', 'against', ...COMPUTING, ...TREE, ...COMMON],
  examples: [
    ['takar cascade examples/trees/pohon-kinerja.csv', 'cascade'],
    ['takar cascade examples/trees/pohon-kinerja.csv --mermaid', 'cascade-mermaid'],
    ['takar cascade examples/trees/capaian-pohon.csv --to json', 'cascade-json'],
    ['takar cascade examples/trees/capaian-pohon.csv --against examples/trees/pohon-kinerja.csv', 'cascade-against'],
  ],
  run: runCascade,
};

async function runCascade(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json'], texts);
  const settings = await treeSettings(parsed, texts, messages);
  const { policy, scale, asOf } = await computingSettings(parsed, texts, messages);
  const input = await readTree(onlyFile(context), settings, context);
  const { cascade } = input;
  const older = valueOf(parsed, 'against');
  if (older !== undefined) {
    const before = await readTree(older, settings, context);
    const changes = diffCascades(before.cascade, cascade);
    if (format === 'json')
      await context.write(jsonDocument({ nodes: cascade.length, changes: changes.map(plainChange) }));
    else if (format === 'csv') await context.write(csvText(changes.map(plainChange), CHANGE_COLUMNS));
    else await context.write(linesOf(treeChangesText(changes, before, input, viewOf(context))));
    context.tell(input.issues);
    return EXIT.done;
  }
  if (parsed.values.has('mermaid')) {
    await context.write(linesOf(mermaidLines(cascade)));
    return EXIT.done;
  }
  const rolled = rollUp(cascade, { policy, scale, messages, ...(asOf === undefined ? {} : { asOf }) });
  const nodes = Array.from({ length: cascade.length }, (_, node) => node);
  if (format === 'json') {
    const rows = new Stream(() => nodes.map((node) => nodeRecord(rolled, node, texts.locale)));
    const coverage = planCoverage(cascade);
    const plans = { ...coverage, unreached: coverage.unreached.map((node) => cascade.ids[node]) };
    const missed = missedGoals(rolled).map((goal) => {
      const { achievement, leaves } = drillDown(rolled, goal);
      const named = leaves.map((leaf) => ({
        ...leaf,
        node: cascade.ids[leaf.node],
        path: leaf.path.map((node) => cascade.ids[node]),
      }));
      return { goal: cascade.ids[goal], achievement, leaves: named };
    });
    await context.write(
      jsonDocument({ nodes: rows, plans, officials: officialsMet(rolled), missed, issues: input.issues }),
    );
  } else if (format === 'csv') {
    await context.write(
      csvText(
        nodes.map((node) => nodeRow(rolled, node, texts.locale)),
        NODE_COLUMNS,
      ),
    );
  } else await context.write(linesOf(cascadeText(rolled, missedGoals(rolled), input, viewOf(context))));
  context.tell(input.issues);
  return exitOf(input.issues);
}

const CHANGE_COLUMNS = ['kind', 'key', 'title', 'indicator', 'period', 'before', 'after'];

function plainChange({ kind, key, title, indicator, period, before, after }: ReturnType<typeof diffCascades>[number]) {
  return { kind, key, title, indicator: indicator ?? null, period: period ?? null, before, after };
}

/** Goals that did not reach their targets: strategic levels, or the top where there is none. */
function missedGoals(rolled: RollUp): readonly number[] {
  const { cascade } = rolled;
  const nodes = Array.from({ length: cascade.length }, (_, node) => node);
  const strategic = nodes.filter((node) => levelHas(cascade.scheme, cascade.level[node] as number, 'strategic'));
  const goals = strategic.length > 0 ? strategic : nodes.filter((node) => parentsOf(cascade.links, node).length === 0);
  return goals.filter((goal) => drillDown(rolled, goal).met === false);
}
