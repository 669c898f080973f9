import { EXIT, usageError, type ExitCode, type FileIssue } from '../exit.js';
import { valueOf } from '../options/parse.js';
import { COMMON, COMPUTING, OUTPUT, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { REPORT_KINDS, type ReportKind } from '../report/kinds.js';
import { writeReport } from '../report/write.js';
import { nearest } from '../text/nearest.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar report`: drafts of accountability documents. */
export const REPORT: Command = {
  name: 'report',
  operands: 'KIND FILE…',
  options: [...OUTPUT, 'about', 'template', 'paper', 'period', ...COMPUTING, ...READING, ...COMMON],
  examples: [
    ['takar report lkjip examples/report/lkjip.csv --about examples/report/tentang.json', 'report-lkjip'],
    ['takar report evaluasi examples/report/lke.json', 'report-evaluasi'],
    ['takar report skp examples/report/skp.json', 'report-skp'],
    ['takar report perjanjian-kinerja examples/report/lkjip.csv --about examples/report/tentang.json', 'report-pk'],
    ['takar report rencana-aksi examples/report/rencana-aksi.csv', 'report-action'],
    ['takar report formulir-pengukuran examples/report/lkjip.csv', 'report-form'],
    ['takar report e81 examples/report/e81.csv --about examples/report/tentang.json --paper f4', 'report-e81'],
    ['takar report lkjip lkjip.csv --about tentang.json --paper f4 --out bab-3.docx', 'report-docx'],
    ['takar report lkjip lkjip.csv --template kop-dinas.docx --out bab-3.docx', 'report-template'],
  ],
  run: runReport,
};

async function runReport(context: Context): Promise<ExitCode> {
  const { parsed, texts } = context;
  const [word, ...files] = parsed.positionals;
  const kind = kindOf(word, context);
  const format = formatOf(parsed, 'html', ['html', 'docx'], texts);
  if (valueOf(parsed, 'template') !== undefined && format !== 'docx') throw usageError(texts.usage.templateNeedsDocx);
  const { document, issues } = await kind.draft(files, context);
  await writeReport(document, format, context);
  const found: readonly FileIssue[] = issues;
  context.tell(found);
  return found.length === 0 ? EXIT.done : exitOf(found);
}

function kindOf(word: string | undefined, { texts }: Context): ReportKind {
  const kind = word === undefined ? undefined : REPORT_KINDS[word];
  if (kind !== undefined && word !== undefined && Object.hasOwn(REPORT_KINDS, word)) return kind;
  const names = Object.keys(REPORT_KINDS);
  throw usageError(
    texts.usage.unknownValue('KIND', word ?? '', names),
    texts.usage.nearest(nearest(word ?? '', names)),
  );
}
