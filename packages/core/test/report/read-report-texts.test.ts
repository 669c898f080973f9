import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReportTexts } from '@takar/core/report';
import { tableOf } from '../support/reading.js';

const CSV = `Sasaran Strategis;Indikator;Target;Realisasi;Program;Penyebab;Penanggung Jawab
Mutu layanan;IKM;80;81;Program Layanan;"Loket tambahan
dan antrean daring";198001012005011001
Mutu layanan;SPBE;3;3,1;-;;Kepala Bidang Data`;

test('texts of a report come from columns that no field claims', () => {
  const texts = readReportTexts(tableOf(CSV));
  assert.deepEqual([...texts.present].sort(), ['cause', 'goal', 'owner', 'programme']);
  assert.equal(texts.textOf(0, 'goal'), 'Mutu layanan');
  assert.equal(texts.textOf(0, 'cause'), 'Loket tambahan\ndan antrean daring');
  assert.equal(texts.textOf(0, 'programme'), 'Program Layanan');
});

test('a dash, an empty cell and a column that is not there are no text', () => {
  const texts = readReportTexts(tableOf(CSV));
  assert.equal(texts.textOf(1, 'programme'), null);
  assert.equal(texts.textOf(1, 'cause'), null);
  assert.equal(texts.textOf(1, 'followUp'), null);
  assert.equal(texts.textOf(9, 'goal'), null);
});

test('an owner is a post and never the number of a person', () => {
  const texts = readReportTexts(tableOf(CSV));
  assert.equal(texts.textOf(0, 'owner'), null);
  assert.equal(texts.textOf(1, 'owner'), 'Kepala Bidang Data');
});
