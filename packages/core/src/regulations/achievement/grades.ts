import type { NumberCell } from '../../data/indicator-table.js';
import { commonScale, rankOf } from '../../data/ordinal.js';
import { readNumber } from '../../data/read-number.js';
import { procedureStep } from '../../case/step.js';
import { compare, field, missing, named, select, when } from '../../expression/build.js';
import { explain } from '../../expression/trace.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import type { MissingReason } from '../../outcome/reason.js';
import type { ProcedureResult } from '../../regulation/procedure.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { LABELS, R, T } from './shared.js';

/** Values of AKIP letters in the public code of LLDIKTI. */
const LLDIKTI: ReadonlyMap<string, number> = new Map([
  ['AA', 90],
  ['A', 80],
  ['BB', 70],
  ['B', 60],
  ['CC', 50],
  ['C', 30],
]);

const MAP: RuleInput = {
  name: 'map',
  unit: '',
  assumed: 'none',
  categories: ['none', 'pringsewu', 'lldikti'],
  words: { none: ['tidak'], pringsewu: ['prg', 'peringkat', 'rank'], lldikti: ['lldikti xii'] },
  aliases: ['peta', 'skala', 'scale', 'letter_map'],
};

/** A grade that is met counts 100; one that is missed has a ratio only where a map of the letters is stated. */
const OF_GRADES: Expression = named(
  'achievementRaw',
  when(
    compare(field('realisation'), '>=', field('target')),
    100,
    select('map', { pringsewu: maximise(), lldikti: maximise() }, missing('ordinal_not_met')),
  ),
);

const cellOf = (given: unknown): NumberCell => readNumber(typeof given === 'string' ? given : null, 'id');

const without = (reason: MissingReason): ProcedureResult => ({
  value: null,
  reason,
  values: {},
  steps: [],
  issues: [],
});

/**
 * ORG-CAP-11/grade, target and realisation as grades (*predikat*), as `WTP` or `A (80,50)`. Where both have a number the
 * numbers count; grades alone are met or not, and no ratio is made of ranks unless a map is stated.
 */
export const OF_GRADE = defineRule({
  kind: 'computation',
  id: 'ORG-CAP-11/grade',
  title: { id: 'Capaian target predikat dari hurufnya', en: 'Achievement of a grade from its letters' },
  citation: SOURCES.regionalPractice,
  confidence: 'low',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [
    { ...T, unit: '', shape: 'text', aliases: ['target_text', 'target_predikat', 'predikat_target'] },
    {
      ...R,
      unit: '',
      shape: 'text',
      aliases: ['realisation_text', 'realisasi_text', 'realisasi_predikat', 'predikat_realisasi'],
    },
    MAP,
  ],
  parameters: {},
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'angka di samping huruf dibandingkan; huruf saja terpenuhi (100) atau tidak; rasio hanya dengan peta yang disebut',
      en: 'numbers beside letters are compared; letters alone are met (100) or not; a ratio only with a stated map',
    },
    run({ fields }, { parameters, messages }) {
      const [wanted, reached] = [cellOf(fields.target), cellOf(fields.realisation)];
      const answer = (of: Expression, target: number, realisation: number): ProcedureResult => {
        const scope = { inputs: { ...fields, target, realisation }, parameters };
        const { outcome, trace } = explain(of, scope, messages);
        return {
          value: outcome.value,
          reason: outcome.reason,
          values: { achievementRaw: outcome.value },
          steps: [
            procedureStep('target', target, messages),
            procedureStep('realisation', realisation, messages),
            trace,
          ],
          issues: [],
        };
      };
      if (wanted.value !== null && reached.value !== null) {
        return answer(named('achievementRaw', maximise()), wanted.value, reached.value);
      }
      if (wanted.grade === undefined || reached.grade === undefined) {
        const { reason } = reached.grade === undefined ? reached : wanted;
        return without(reason ?? 'unreadable');
      }
      const scale = commonScale([wanted.grade, reached.grade]);
      if (scale === undefined) return without('unknown_category');
      const valueOf = (grade: string): number | undefined =>
        fields.map === 'lldikti' ? LLDIKTI.get(grade) : rankOf(scale, grade);
      const [target, realisation] = [valueOf(wanted.grade), valueOf(reached.grade)];
      if (target === undefined || realisation === undefined) return without('unknown_category');
      return answer(OF_GRADES, target, realisation);
    },
  },
  outputs: [{ name: 'achievementRaw', unit: '%', aliases: ['achievement', 'capaian', 'C', 'raw'] }],
  labels: {
    ...LABELS,
    map: { id: 'nilai huruf', en: 'values of letters' },
    none: { id: 'tanpa nilai', en: 'none' },
    pringsewu: { id: 'peringkat (Pringsewu)', en: 'ranks (Pringsewu)' },
    lldikti: { id: 'AA 90 sampai C 30 (LLDIKTI)', en: 'AA 90 to C 30 (LLDIKTI)' },
  },
});
