import { explain } from '../../expression/trace.js';
import type { Inputs } from '../../expression/evaluate.js';
import type { Procedure } from '../../regulation/procedure.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, KMK_127_2026_TEXT } from './instrument.js';
import { TARGET_QUALITY, TARGET_QUALITY_LABELS, TARGET_QUALITY_PARAMETERS } from './target-quality.js';

const PLAIN = { polarity: 'maximise', mandatory: 0, legal_maximum: 0 } as const;
const beside = (target: number, before: number, reached: number): Inputs => ({
  ...PLAIN,
  target,
  previous_target: before,
  previous_realisation: reached,
});

/** Cases of table 15 as it prints them, without spaces, and figures of which each is true. */
const CASES: Readonly<Record<string, Inputs>> = {
  't=t0,r0<=t0': beside(2, 2, 1),
  't=t0,r0>t0': beside(2, 2, 3),
  't<t0': beside(1, 2, 2),
  't>t0,t=r0': beside(3, 2, 3),
  't>t0,t>r0': beside(3, 2, 2),
  't>t0,t<r0': beside(3, 2, 4),
  nohistory: { ...PLAIN, target: 1 },
  tanpariwayat: { ...PLAIN, target: 1 },
  stabilise: { ...PLAIN, target: 1, polarity: 'stabilise' },
  mandatory: { ...PLAIN, target: 1, mandatory: 1 },
  legalmaximum: { ...PLAIN, target: 1, legal_maximum: 1 },
  maksimalaturan: { ...PLAIN, target: 1, legal_maximum: 1 },
};

const plainCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/≤/g, '<=')
    .replace(/\b(and|dan)\b|[;&]/g, ',')
    .replace(/\s/g, '');

const OF_CASE: Procedure = {
  version: 1,
  phrase: {
    id: 'kualitas target menurut baris Tabel 15 yang disebut',
    en: 'quality of a target by the row of table 15 that is named',
  },
  run: ({ fields }, { parameters, messages }) => {
    const text = typeof fields.case === 'string' ? plainCase(fields.case) : '';
    const inputs = Object.hasOwn(CASES, text) ? CASES[text] : undefined;
    if (inputs === undefined) {
      const reason = text === '' ? 'missing' : 'unknown_category';
      return { value: null, reason, values: { target_quality: null }, steps: [], issues: [] };
    }
    const { outcome, trace } = explain(TARGET_QUALITY, { inputs, parameters }, messages);
    return {
      value: outcome.value,
      reason: outcome.reason,
      values: { target_quality: outcome.value },
      steps: [trace],
      issues: [],
    };
  },
};

/** ORG-NKO-03/target-case, the quality of a target by the row of table 15 in words, as `T > T0, T = R0`. */
export const TARGET_QUALITY_OF_CASE = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-NKO-03/target-case',
  kind: 'computation',
  title: { id: 'Kualitas target menurut baris Tabel 15', en: 'Quality of a target by its row of table 15' },
  citation: KMK_127_2026_TEXT,
  confidence: 'medium',
  inputs: [
    {
      name: 'case',
      unit: '',
      shape: 'text',
      aliases: ['kasus', 'kondisi', 'condition', 'text', 'teks', 'row', 'baris'],
    },
  ],
  parameters: TARGET_QUALITY_PARAMETERS,
  expression: null,
  procedure: OF_CASE,
  outputs: [{ name: 'target_quality', aliases: ['kualitas_target', 'targetQuality'] }],
  labels: { ...TARGET_QUALITY_LABELS, case: { id: 'baris Tabel 15', en: 'row of table 15' } },
});
