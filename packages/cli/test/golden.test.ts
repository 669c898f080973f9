import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, ROOT, takar } from './support/run.js';

interface GoldenRow {
  readonly name: string;
  readonly unit?: string;
  readonly agency_unit?: string;
  readonly polarity: string | null;
  readonly period?: string;
  readonly target: number | null;
  readonly realisation: number | null;
  readonly published_as: string | null;
  readonly match: string;
}

interface GoldenRecord {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly rows?: readonly GoldenRow[];
}

/** Published reports with their sources, kept by core. */
const FILE = join(ROOT, 'packages/core/test/golden/organisation.json');
const records = JSON.parse(readFileSync(FILE, 'utf8')) as GoldenRecord[];
const rows = records.flatMap((record) => (record.rows ?? []).map((row) => ({ record, row })));

/** What the judgement of the collection must come out as here. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  exact: ['exact'],
  truncated_not_rounded: ['truncated'],
  explained_by_rounded_inputs: ['roundedInputs'],
  mismatch: ['unexplained', 'otherFormula'],
  'off_by_at_most_0.02': ['unexplained', 'otherFormula'],
  published_equals_realisation: ['unexplained', 'otherFormula'],
};

function expected({ target, realisation, match }: GoldenRow): readonly string[] {
  return target === null || target === 0 || realisation === null
    ? ['notComputable']
    : (EXPECTED[match] ?? ['notComputable']);
}

function csv(): string {
  const cell = (value: string | number | null | undefined): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const lines = rows.map(({ record, row }) =>
    [
      record.title,
      row.agency_unit ?? record.agency,
      row.name,
      row.unit,
      row.polarity,
      row.period,
      row.target,
      row.realisation,
      row.published_as,
    ]
      .map(cell)
      .join(','),
  );
  return ['dokumen,unit,indikator,satuan,polaritas,periode,target,realisasi,capaian', ...lines].join('\n');
}

function judge(found: readonly { readonly match: string; readonly computed: number | null }[]): string[] {
  assert.equal(found.length, rows.length);
  return rows.flatMap(({ record, row }, i) => {
    const { match, computed } = found[i] as (typeof found)[number];
    if (expected(row).includes(match)) return [];
    return [
      `${record.id}, ${row.name}: T ${row.target}, R ${row.realisation}, published ${row.published_as}: ${row.match} came out ${match} (${computed})`,
    ];
  });
}

test('every published figure of the collection is judged as the collection judges it, from CSV', () => {
  const run = takar(['reconcile', '-', '--to', 'json'], { input: csv() });
  assert.equal(run.code, 0, run.stderr);
  assert.deepEqual(judge(json<{ rows: { match: string; computed: number | null }[] }>(run).rows), []);
});

test('and from the JSON file as it stands', () => {
  const run = takar(['reconcile', FILE, '--to', 'json']);
  assert.deepEqual(judge(json<{ rows: { match: string; computed: number | null }[] }>(run).rows), []);
});
