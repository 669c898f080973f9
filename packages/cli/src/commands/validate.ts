import { CHECKS, validateCascade } from '@takar/core/cascade';
import type { ExitCode, FileIssue } from '../exit.js';
import { onlyFile, readTree } from '../input/tree.js';
import { COMMON, OUTPUT, TREE } from '../options/table.js';
import { treeSettings } from '../options/tree.js';
import { formatOf } from '../options/values.js';
import { csvText, type CsvRecord } from '../output/csv.js';
import { jsonDocument } from '../output/json.js';
import { sarifDocument } from '../output/sarif.js';
import { linesOf } from '../text/lines.js';
import { validateText } from '../view/validate-text.js';
import { viewOf } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar validate`: a cascade checked by rule, every fault with its node, reason and remedy. */
export const VALIDATE: Command = {
  name: 'validate',
  operands: 'FILE',
  options: [...OUTPUT, ...TREE, ...COMMON],
  examples: [
    ['takar validate examples/trees/pohon-kinerja.csv', 'validate'],
    ['takar validate examples/trees/pohon-kinerja.csv --to sarif --out temuan.sarif', 'validate-sarif'],
    ['takar validate examples/trees/pohon-kinerja.csv --settings examples/trees/pengaturan.json', 'validate-settings'],
  ],
  run: runValidate,
};

async function runValidate(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json', 'sarif'], texts);
  const settings = await treeSettings(parsed, texts, messages);
  const input = await readTree(onlyFile(context), settings, context);
  context.progress.stage(texts.words.computing, undefined, input.cascade.length > 200_000);
  const { nodes, issues: found, notRun, off } = validateCascade(input.cascade, { messages, settings: settings.checks });
  const issues: readonly FileIssue[] = [...input.issues, ...found];
  if (format === 'json') await context.write(jsonDocument({ nodes, issues, notRun, off }));
  else if (format === 'csv') await context.write(csvText(issues.map(recordOf), COLUMNS));
  else if (format === 'sarif') await context.write(sarifDocument(input.name, issues, CHECKS));
  else await context.write(linesOf(validateText(input, { issues, notRun, off }, viewOf(context))));
  return exitOf(issues);
}

const COLUMNS = ['severity', 'code', 'node', 'line', 'column', 'path', 'message', 'hint', 'citation'];

function recordOf(issue: FileIssue & { readonly node?: string }): CsvRecord {
  const { severity, code, node, line, column, path, message, hint, citation } = issue;
  const source = citation === undefined ? null : [citation.instrument, citation.article].filter(Boolean).join(', ');
  return {
    severity,
    code,
    node: node ?? null,
    line: line ?? null,
    column: column ?? null,
    path,
    message,
    hint,
    citation: source,
  };
}
