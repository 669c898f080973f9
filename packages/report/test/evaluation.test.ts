import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatNumber,
  messagesOf,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  scoreSheet,
  type EvaluationSheet,
} from '@takar/core';
import { draftEvaluation, NOTHING_SAID, type ReportDocument } from '@takar/report';
import { file, said, tablesOf } from './support/drafting.js';

const SHEET = JSON.parse(file('examples/report/lke.json')) as Record<string, unknown>;

const draft = (source: unknown, locale: 'id' | 'en' = 'id') =>
  draftEvaluation({
    source,
    messages: messagesOf(locale),
    about: NOTHING_SAID,
    paper: 'a4',
    sources: [],
    software: 'takar 0.0.0',
    asOf: null,
  });

const documentOf = async (source: unknown, locale: 'id' | 'en' = 'id'): Promise<ReportDocument> => {
  const { document } = await draft(source, locale);
  assert.ok(document !== null);
  return document;
};

test('scores are those of core, layer by layer', async () => {
  const messages = messagesOf('id');
  const options = { instruments: [PERMENPANRB_88_2021_EVALUATION], locale: 'id' } as const;
  const sheet = readEvaluationSheet(SHEET, options).sheet as EvaluationSheet;
  const scores = (['self', 'assessor'] as const).map((layer) => scoreSheet(sheet, { layer, messages }));
  const [table] = tablesOf((await documentOf(SHEET)).blocks);
  const texts = (value: number | null): string => (value === null ? '–' : formatNumber(value, messages.numbers, 2));
  const printed = table?.rows.flatMap((row) => ('cells' in row ? [[row.cells[2], row.cells[4]]] : []));
  const computed = [
    ...(scores[0]?.components ?? []).flatMap((component, i) => {
      const other = scores[1]?.components[i];
      return [
        [texts(component.score), texts(other?.score ?? null)],
        ...component.subcomponents.map((sub, j) => [texts(sub.score), texts(other?.subcomponents[j]?.score ?? null)]),
      ];
    }),
    scores.map(({ total }) => texts(total)),
  ];
  assert.deepEqual(printed, computed);
});

test('the predicate travels with its scale, and the panel decides', async () => {
  const text = said((await documentOf(SHEET)).blocks);
  assert.match(
    text,
    /Nilai akuntabilitas kinerja 63,60, predikat AKIP B \(Baik\)\. Menuju BB diperlukan lebih dari 6,40 poin lagi\./,
  );
  assert.match(text, /penetapannya ada pada panel evaluasi/);
  assert.match(text, /Subkomponen terlemah\nPemanfaatan: 50,00% dari bobotnya\./);
});

test('each criterion stands with the answers of all layers and its evidence', async () => {
  assert.match(said((await documentOf(SHEET)).blocks), /A1\.1\|[^|]+\|BB\|B\|2 \/ 3\|/);
});

test('a sheet that is not fully answered has no predicate', async () => {
  const answers = { assessor: { 'A1.1': 'B' } };
  const text = said((await documentOf({ ...SHEET, answers })).blocks);
  assert.match(text, /Nilai sementara 4,20: 1 dari 12 kriteria terjawab/);
  assert.doesNotMatch(text, /predikat AKIP/);
});

test('the same in English', async () => {
  const text = said((await documentOf(SHEET, 'en')).blocks);
  assert.match(text, /Accountability score 63\.60, AKIP predicate B/);
});

test('what is no sheet gives no document, and says why', async () => {
  for (const source of [null, 3, [], {}, { components: 'x' }]) {
    const { document, issues } = await draft(source);
    assert.equal(document, null);
    assert.ok(issues.length > 0);
  }
});
