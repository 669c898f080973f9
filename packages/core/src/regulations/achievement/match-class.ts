import { procedureStep } from '../../case/step.js';
import { readNumber } from '../../data/read-number.js';
import type { NumberCell } from '../../data/indicator-table.js';
import { isCountUnit } from '../../data/measure-units.js';
import { named } from '../../expression/build.js';
import { explain } from '../../expression/trace.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise, minimiseRatio } from '../../indicator/formula/minimise.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { explainPublished, notComputable } from '../../reconcile/explain-published.js';
import type { Finding, Match } from '../../reconcile/match.js';
import { printedAs } from '../../reconcile/printed-as.js';
import { publishedOf, type Published } from '../../reconcile/published.js';
import type { Procedure, ProcedureInput, ProcedureResult } from '../../regulation/procedure.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { COMMON, LABELS, MAXIMISE_UNLESS_TOLD } from './shared.js';

const FORMULAS: Readonly<Record<string, readonly [name: string, expression: Expression]>> = {
  maximise: ['ORG-CAP-01', maximise()],
  minimise: ['ORG-CAP-02', minimise()],
  'minimise-ratio': ['ORG-CAP-03', minimiseRatio()],
};

/** Names that the golden records of published reports use for the classes. */
const CLASSES: Readonly<Record<Match, string>> = {
  exact: 'exact',
  truncated: 'truncated_not_rounded',
  capped: 'capped',
  roundedInputs: 'explained_by_rounded_inputs',
  otherFormula: 'other_formula',
  unexplained: 'mismatch',
  notComputable: 'not_computable_missing_input',
};

/** The cell of a text, or of a figure with the digits that JSON gives it. */
function cellOf(given: unknown): NumberCell | undefined {
  if (typeof given === 'string') return readNumber(given, 'id');
  if (typeof given !== 'number') return undefined;
  const decimals = String(given).split('.')[1]?.length ?? 0;
  return { raw: given, value: given, style: 'typed', reason: null, decimals };
}

function classOf({ match, cap, formula, notes }: Finding): string {
  if (match === 'capped') return `capped_${cap ?? ''}`;
  if (match === 'otherFormula') return `other_formula:${formula ?? ''}`;
  if (notes.includes('target-zero')) return 'target_zero';
  if (notes.includes('no-published')) return 'no_published_figure';
  return CLASSES[match];
}

const NO_PUBLISHED: Finding = { match: 'notComputable', formula: null, notes: ['no-published'] };

/** How a published achievement relates to the computed one: rounded, cut off, capped, from rounded inputs, or not at all. */
const MATCH: Procedure = {
  version: 1,
  phrase: {
    id: 'alasan pertama yang menjelaskan angka terpublikasi: dibulatkan, dipotong, dibatasi, masukan dibulatkan, rumus lain',
    en: 'the first reason that explains the published figure: rounded, cut off, capped, rounded inputs, another formula',
  },
  run: (input, context) => {
    const published = publishedOf(cellOf(input.json.published));
    const computed = cellOf(input.json.computed)?.value ?? null;
    return computed === null
      ? ofRow(input, published, context)
      : result(published === null ? NO_PUBLISHED : ofComputed(computed, published), computed, []);
  },
};

function ofComputed(computed: number, published: Published): Finding {
  return { match: printedAs(computed, published)?.mode ?? 'unexplained', formula: null, notes: [] };
}

function ofRow(
  { fields, json }: ProcedureInput,
  published: Published | null,
  { parameters, messages }: Parameters<Procedure['run']>[1],
): ProcedureResult {
  const cells = { target: cellOf(json.target), realisation: cellOf(json.realisation) };
  const [formula, expression] = FORMULAS[typeof fields.polarity === 'string' ? fields.polarity : ''] ?? ['', undefined];
  if (expression === undefined) return result(notComputable('polarity_unknown', cells), null, []);
  const inputs = { target: cells.target?.value ?? null, realisation: cells.realisation?.value ?? null };
  const { outcome, trace } = explain(named('achievementRaw', expression), { inputs, parameters }, messages);
  const steps = [trace];
  if (outcome.value === null) {
    const zero = outcome.reason === 'division_by_zero' && inputs.target === 0;
    return result(notComputable(zero ? 'target_zero' : outcome.reason, cells), null, steps);
  }
  if (published === null) return result(NO_PUBLISHED, outcome.value, steps);
  const finding = explainPublished({
    published,
    capped: outcome.value,
    raw: outcome.value,
    expression,
    parameters,
    inputs,
    ...cells,
    count: isCountUnit(typeof json.unit === 'string' ? json.unit : ''),
    formula,
  });
  return result(finding, outcome.value, [...steps, procedureStep('match', finding.match, messages)]);
}

function result(finding: Finding, computed: number | null, steps: ProcedureResult['steps']): ProcedureResult {
  const values = { match: finding.match, class: classOf(finding), computed, formula: finding.formula };
  return { value: finding.match, reason: null, values, steps, issues: [] };
}

const printed = (name: string, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  shape: 'any',
  optional: true,
  aliases,
});

/** ORG-CAP-13/match, the match class of a published achievement; its digits are those of its text. */
export const MATCH_CLASS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-CAP-13/match',
  title: { id: 'Kecocokan capaian terpublikasi', en: 'Match of a published achievement' },
  citation: SOURCES.takar,
  confidence: 'default',
  inputs: [
    {
      ...printed('published', 'published_as', 'published_capaian', 'capaian_tercetak', 'terpublikasi', 'printed'),
      optional: false,
    },
    printed('computed', 'raw', 'hasil_hitung', 'terhitung'),
    printed('target', 'T'),
    printed('realisation', 'R', 'realisasi'),
    MAXIMISE_UNLESS_TOLD,
    printed('unit', 'satuan', 'measure_unit'),
  ],
  expression: null,
  procedure: MATCH,
  outputs: [
    { name: 'match', aliases: ['kecocokan'] },
    { name: 'class', aliases: ['kelas', 'match_class'] },
    { name: 'computed', unit: '%', aliases: ['hasil_hitung'] },
    { name: 'formula', aliases: ['rumus'] },
  ],
  labels: {
    ...LABELS,
    published: { id: 'capaian terpublikasi', en: 'published achievement' },
    computed: { id: 'capaian terhitung', en: 'computed achievement' },
    match: { id: 'kecocokan', en: 'match' },
    class: { id: 'kelas kecocokan', en: 'class of the match' },
    formula: { id: 'rumus yang menghasilkannya', en: 'formula that gives it' },
  },
  note: {
    id: 'Jumlah angka di belakang koma dibaca dari teks angka terpublikasi: tulis "97,60" dengan tanda kutip bila nolnya tercetak.',
    en: 'The digits are read from the text of the published figure: write "97.60" in quotes where its zero is printed.',
  },
});
