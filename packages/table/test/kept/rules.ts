import { EN, KEMENKEU_2026, PEMDA_UNCAPPED, SCALE_THREE, type Rule } from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';
import { table, type ColumnTable } from 'arquero';
import { reconcile, withRule } from '#src/index.js';
import { toldTable, type Scenarios } from './told.js';

const rule = (id: string): Rule => {
  const found = ruleById(id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

const INDICATORS = (): ColumnTable =>
  table({
    indikator: ['Kemiskinan', 'IKM', 'Stunting', 'Jumlah', 'Jalan'],
    periode: ['2024', '2025', '2026', '', 'entah'],
    polaritas: ['minimalkan', 'max', 'minimalkan', '', 'naik turun'],
    target: ['12', '80,00', '15,5', '', '1.250'],
    realisasi: ['9,12', '78,5', 'belum rilis', '', '1.300'],
  });
const DATED = (): ColumnTable =>
  table({
    target: [12, 0, 15.08, 10],
    realisation: [9.12, 3, 15.6, null],
    hari: ['2026-03-31', '1980-01-01', 7, null],
  });
const GROUPED = (): ColumnTable =>
  table({
    unit: ['A', 'B', 'A', 'B', null],
    tahun: [2025, 2025, 2025, 2026, 2026],
    achievement: ['90', '70', '100', 'belum rilis', '5'],
    weight_due: [1, 1, 3, 1, 1],
    weight_reported: [1, 1, 3, 1, 1],
  });
const SCORE = () => rule('ORG-CON-05');

/** The first rule of figures alone whose answer is yes or no. */
const yesOrNo = (): Rule => {
  const found = RULES.find(
    ({ expression, outputs: [main] = [], inputs }) =>
      expression !== null &&
      main?.flag === true &&
      inputs.every(({ shape, categories }) => shape === undefined && categories === undefined),
  );
  if (found === undefined) throw new Error('no such rule');
  return found;
};
const asked = (of: Rule): unknown => {
  const values = [0, 1, 40, 72.5, 91, 100, null];
  const columns = Object.fromEntries(of.inputs.map(({ name }, i) => [name, i === 0 ? values : values.toReversed()]));
  return { rule: of.id, ...(toldTable(withRule(table(columns), of)) as object) };
};

/** Policies and rules asked of tables, with every option. */
export const RULES_ASKED: Scenarios = {
  'a policy, every column': () => toldTable(withRule(INDICATORS(), PEMDA_UNCAPPED)),
  'a policy on a day, with bands of another scale, in English': () =>
    toldTable(withRule(INDICATORS(), KEMENKEU_2026, { asOf: '2026-06-30', scale: SCALE_THREE, messages: EN })),
  'a policy with a map and a notation': () =>
    toldTable(
      withRule(table({ rencana: ['1,250.5'], hasil: ['1,000.25'], arah: ['max'] }), PEMDA_UNCAPPED, {
        map: { rencana: 'target', hasil: 'realisation', arah: 'polarity' },
        numbers: 'en',
      }),
    ),
  'a policy of a grouped table asks its rows': () =>
    toldTable(withRule(INDICATORS().groupby('polaritas'), PEMDA_UNCAPPED)),
  'a rule, the newest version': () => toldTable(withRule(DATED(), rule('ORG-CAP-02'))),
  'a rule on a day before it was in force': () =>
    toldTable(withRule(DATED(), rule('ORG-CAP-02'), { asOf: '1980-01-01', as: 'jawab' })),
  'a rule by the day of each row, in English': () =>
    toldTable(withRule(DATED(), rule('ORG-CAP-02'), { date: 'hari', messages: EN })),
  'a rule by a column of days that is not there': () =>
    toldTable(withRule(DATED(), rule('ORG-CAP-02'), { date: 'tanggal' })),
  'a rule with one of its steps beside the answer': () =>
    toldTable(withRule(GROUPED().groupby('unit'), SCORE(), { steps: ['score'], as: 'nilai' })),
  'a rule whose columns are named by a map, its texts in English notation': () =>
    toldTable(
      withRule(table({ r: ['1,250.5', 'x'], h: ['1,000', '2'] }), rule('ORG-CAP-01'), {
        map: { r: 'target', h: 'realisation' },
        numbers: 'en',
        messages: EN,
      }),
    ),
  'a rule whose inputs the table lacks, in both languages': () => [
    toldTable(withRule(table({ x: [1] }), rule('ORG-CAP-01'))),
    toldTable(withRule(table({ x: [1] }), rule('ORG-CAP-01'), { messages: EN })),
  ],
  'a rule that asks what a rule gave': () => {
    const first = withRule(DATED(), rule('ORG-CAP-02'), { as: 'realisasi' }).select(
      'realisasi',
      'realisasi_reason',
      'target',
    );
    return toldTable(withRule(first, rule('ORG-CAP-01'), { as: 'lagi' }));
  },
  'a rule whose inputs say why they are missing': () =>
    toldTable(
      withRule(
        table({ target: [10, 10, 10], realisation: [null, null, 5], realisation_reason: ['not_due', 'x', 'dash'] }),
        rule('ORG-CAP-01'),
      ),
    ),
  'a rule that asks what a rule gave, beyond what it can be': () => {
    const days = withRule(table({ target: [1, 1, 1], realisation: [3, 10, -1] }), rule('ORG-CAP-01'), { as: 'days' });
    const asked = days.select('days').assign(table({ hours_per_day: [8, 25, 8] }));
    return toldTable(withRule(asked, rule('ABK-01/days'), { as: 'jam' }));
  },
  'a rule that asks what a rule gave, beside a figure with bounds': () => {
    const weeks = withRule(table({ target: [1, 1], realisation: [0.07, 4] }), rule('ORG-CAP-01'), { as: 'part_value' });
    const asked = weeks.select('part_value').assign(table({ part_weight: [50, 101] }));
    return toldTable(withRule(asked, rule('IND-8-21-07/part'), { as: 'nilai' }));
  },
  'a rule with steps that are categories': () =>
    toldTable(
      withRule(table({ nkp: [110, 75, null], potential: ['tinggi', 'rendah', 'tinggi'] }), rule('TAL-03/number-box'), {
        steps: ['performance_level'],
      }),
    ),
  'a step that the rule does not have': () =>
    toldTable(withRule(table({ given: [0.2] }), rule('ABK-07/level'), { steps: ['letter'] })),
  'a rule that gathers, with categories of the last row': () =>
    toldTable(
      withRule(
        table({
          unit: ['A', 'A', 'B', 'B', 'C'],
          realisation: [1, 2, 3, 5, 7],
          numerator: [1, 1, 1, 1, 1],
          denominator: [2, 2, 2, 2, 2],
          consolidation: ['sum', 'sum', 'max', 'average', 'entah'],
          measure_kind: ['other', 'other', 'other', 'other', 'percent'],
        }).groupby('unit'),
        rule('ORG-CON-01'),
        { as: 'nilai' },
      ),
    ),
  'an answer that is a category': () => asked(rule('ORG-SCL-01')),
  'an answer that is yes or no': () => asked(yesOrNo()),
  'a rule that gathers, by one column and by two': () => [
    toldTable(withRule(GROUPED().groupby('unit'), SCORE())),
    toldTable(withRule(GROUPED().groupby('unit', 'tahun'), SCORE(), { as: 'nilai', asOf: '2026-01-01' })),
  ],
  'a rule that gathers all rows': () => toldTable(withRule(GROUPED(), SCORE())),
  'a rule that gathers, with a day for each row': () => toldTable(withRule(GROUPED(), SCORE(), { date: 'tahun' })),
  'a rule that gathers, on a day before it was in force': () =>
    toldTable(withRule(GROUPED(), SCORE(), { asOf: '1900-01-01' })),
  'a rule that is no formula': () => {
    const procedure = RULES.find(({ expression }) => expression === null);
    if (procedure === undefined) throw new Error('no procedure');
    return toldTable(withRule(table({ x: [1] }), procedure));
  },
  'published figures beside computed ones': () =>
    toldTable(
      reconcile(
        table({
          Indikator: ['Kemiskinan', 'IKM', 'Stunting', 'Arsip', 'Jumlah', 'Jalan'],
          Polaritas: ['minimalkan', 'max', 'max', 'max', '', 'max'],
          Target: ['12', '80,00', '10', '-', '', '100'],
          Realisasi: ['9,12', '78,5', '25', '3', '', '95'],
          Capaian: ['124,00', '98,12', '120', '80', '', '50'],
        }),
        PEMDA_UNCAPPED,
        { asOf: '2026-01-01', messages: EN },
      ),
    ),
};
