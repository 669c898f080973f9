import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluateCase, ID, round, type CaseResult } from '@takar/core';
import { ruleById } from '@takar/core/registry';
import { golden } from '../support/golden.js';

interface LkeRecord {
  readonly id: string;
  readonly kind: string;
  readonly year: number | string;
  readonly regulation: string;
  readonly components: readonly { name: string; weight: number; score: number; percent_of_weight: number }[];
  readonly total: number | null;
  readonly category: string | null;
  readonly notes: string | null;
  readonly totals?: readonly { agency: string; total: number; category_by_band: string }[];
  readonly distribution?: {
    readonly n: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly published_percent?: Readonly<Record<string, number>>;
  };
}

const RECORDS = ['organisation.json', 'supplement.json'].flatMap((name) =>
  golden<LkeRecord[]>(name).filter(({ kind, components }) => kind === 'lke' || components.length > 0),
);

const RULES: Readonly<Record<string, string>> = {
  'PermenPANRB 12/2015': 'ORG-LKE-2015',
  'PermenPANRB 88/2021': 'ORG-LKE-2021',
};

/** Records that print something other than a total of their own, and why. */
const WITHOUT_TOTAL: Readonly<Record<string, string>> = {
  'lhe-gunungkidul-opd-2023': 'a list of totals',
  'lhe-gunungkidul-opd-2024': 'a list of totals',
  'lkjip-banyuwangi-inspektorat': 'one component alone',
  'lhe-manggarai-barat-2016': 'category only',
  'lhe-manggarai-barat-2017': 'category only',
  'lhe-manggarai-barat-2018': 'category only',
  'lhe-manggarai-barat-2019': 'category only',
  'lhe-trenggalek-2019': 'category only',
  'lhe-nias-2021': 'category only',
  'lhe-nias-2022': 'category only',
  'lhe-manggarai-timur-2020': 'category only',
  'lhe-manggarai-timur-2021': 'category only',
  'lhe-manggarai-2021': 'category only',
  'lhe-manado-2018': 'category only',
  'lhe-sulut-2018': 'category only',
  'lhe-kaltara-2021': 'category only',
  'lhe-kotawaringin-barat-opd-2023': 'counts of agencies',
  'lhe-wilayah3-2018': 'counts of governments',
};

function ask(id: string, inputs: unknown): CaseResult {
  const rule = ruleById(id);
  assert.ok(rule, id);
  const { result } = evaluateCase(rule, inputs, { messages: ID });
  assert.ok(result);
  assert.deepEqual(result.issues, []);
  return result;
}

const predicate = (score: number) => ask('ORG-LKE-BAND', { score }).value;

/** Year of an evaluation; the last of a span such as 2016-2020. */
const lastYear = ({ year }: LkeRecord): number => Number(String(year).slice(-4));

describe('published AKIP results', () => {
  test('there are 41 records, and each names an instrument of its year', () => {
    assert.equal(RECORDS.length, 41);
    for (const record of RECORDS.filter(({ kind }) => kind === 'lke')) {
      const expected = lastYear(record) <= 2021 ? 'PermenPANRB 12/2015' : 'PermenPANRB 88/2021';
      assert.equal(record.regulation, expected, record.id);
    }
  });

  for (const record of RECORDS) {
    const reason = WITHOUT_TOTAL[record.id];
    test(`${record.id}${reason === undefined ? '' : `: ${reason}`}`, () => {
      const rule = RULES[record.regulation] ?? 'ORG-LKE-2021';
      for (const { score, weight, percent_of_weight: printed } of record.components) {
        assert.equal(round(ask(`${rule}/component`, { score, weight }).value as number, 2), printed);
      }
      if (reason !== undefined) {
        assert.equal(record.total, null);
        if (reason === 'category only') {
          const keys = ask('ORG-LKE-BAND', { score: 100 }).trace;
          assert.equal(keys.value, 'AA');
          assert.ok(
            [0, 31, 51, 61, 71, 81, 91].map(predicate).includes(record.category ?? ''),
            `${record.category} is a predicate`,
          );
        }
        for (const { total, category_by_band: category } of record.totals ?? []) {
          assert.equal(predicate(total), category, `${total}`);
        }
        return;
      }
      const total = record.total as number;
      if (record.components.length > 0) {
        const result = ask(`${rule}/components`, { components: record.components });
        assert.equal(result.value, total);
        assert.equal(result.values.weight_total, 100);
        assert.equal(result.values.predicate, record.category ?? 'BB');
      }
      if (record.category !== null) assert.equal(predicate(total), record.category);
      assert.equal(ask('ORG-LKE-BAND', { score: total }).values.bandSensitiveToRounding, false);
    });
  }

  test('every record of which the total is not computed says why, and no other', () => {
    const without = RECORDS.filter(({ total }) => total === null).map(({ id }) => id);
    assert.deepEqual(without.sort(), Object.keys(WITHOUT_TOTAL).sort());
  });
});
