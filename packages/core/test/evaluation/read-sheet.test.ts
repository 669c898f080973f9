import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CRITERIA_LIST_80,
  criteriaOf,
  EN,
  PERMENPANRB_12_2015_EVALUATION,
  readCsv,
  readEvaluationSheet,
  subcomponentsOf,
  type EvaluationSheet,
} from '@takar/core';
import { golden } from '../support/golden.js';
import { bytesOf } from '../support/sources.js';
import { codesOf, FILES, INSTRUMENTS, messages, read, realSheet, sheetOf, smallSheet } from './sheets.js';

const shapeOf = (sheet: EvaluationSheet) => ({
  components: sheet.components.length,
  subcomponents: subcomponentsOf(sheet).length,
  criteria: criteriaOf(sheet).length,
});

describe('sheets of real applications', () => {
  for (const [name, file] of Object.entries(FILES)) {
    test(`${file} reads as it stands`, () => {
      const source = golden<{ counts: { components: number; subcomponents: number; criteria: number } }>(file);
      const { components, subcomponents, criteria } = source.counts;
      const { sheet, issues } = read(source);
      assert.ok(sheet);
      assert.deepEqual(shapeOf(sheet), { components, subcomponents, criteria });
      assert.deepEqual(
        sheet.components.map(({ key, weight }) => [key, weight]),
        [
          ['planning', 30],
          ['measurement', 30],
          ['reporting', 15],
          ['internal_evaluation', 25],
        ],
      );
      assert.deepEqual(
        issues.map(({ code, path }) => [code, path]),
        name === 'trenggalek' ? [['evaluation/weight-differs', '/components/3']] : [],
      );
    });
  }

  test('82 criteria on the eight steps, by letters of the application', () => {
    const [first] = criteriaOf(realSheet('wonosobo'));
    assert.deepEqual(
      first?.scale.answers.map(({ key, value }) => `${key}${value}`),
      ['a0', 'b30', 'c50', 'd60', 'e70', 'f80', 'g90', 'h100'],
    );
    assert.equal(first?.label, 'planning guideline');
  });

  test('73 criteria with points of their own, numbered anew in each subcomponent', () => {
    const criteria = criteriaOf(realSheet('majalengka'));
    assert.equal(new Set(criteria.map(({ code }) => code)).size, 73);
    const odd = criteria.find(({ code }) => code === '2.c-2');
    assert.deepEqual(
      odd?.scale.answers.map(({ key, value }) => [key, value]),
      [
        ['b', 0],
        ['a', 2],
        ['c', 2],
      ],
    );
  });

  test('76 criteria with 117 constraints of the logic frame', () => {
    const criteria = criteriaOf(realSheet('plugin'));
    const constraints = criteria.flatMap((criterion) => criterion.constraints);
    assert.equal(constraints.length, 117);
    assert.equal(constraints.filter(({ kind }) => kind === 'subcomponent-mean').length, 31);
    assert.deepEqual(criteria.find(({ code }) => code === '0-1-11')?.constraints, [
      { kind: 'criterion', of: '0-0-0' },
      { kind: 'subcomponent-mean', of: '0-1' },
    ]);
  });

  test('76 criteria with the evidence that each is asked for', () => {
    const criteria = criteriaOf(realSheet('trenggalek'));
    assert.equal(
      criteria.reduce((sum, { evidenceDue }) => sum + (evidenceDue ?? 0), 0),
      147,
    );
    assert.equal(criteria[0]?.scale.id, 'YT');
  });
});

test('the list of 80 criteria that ships is a sheet: 7/10/8, 3/7/10, 6/9/7, 3/5/5', () => {
  const sheet = sheetOf({ ...CRITERIA_LIST_80, year: 2026, answers: { self: { 'A1.1': 'BB' } } });
  assert.deepEqual(
    subcomponentsOf(sheet).map(({ criteria }) => criteria.length),
    [7, 10, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5],
  );
  assert.equal(criteriaOf(sheet)[0]?.answers.self?.value, 80);
  assert.equal(sheet.list, 'mahkamah-agung-80');
});

describe('readEvaluationSheet', () => {
  test('says what a thing is that is no sheet', () => {
    for (const wrong of [null, 7, [], {}, { components: 3 }, { components: [1] }]) {
      const { sheet, issues } = read(wrong);
      assert.equal(sheet, null);
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['evaluation/not-a-sheet'],
      );
    }
  });

  test('reads answers in the criteria, by layer and code, and as rows', () => {
    const inside = sheetOf({
      components: [
        {
          code: 'P',
          weight: 100,
          sub: [
            { code: 'a', weight: 100, criteria: [{ code: 'a1', mandiri: 'A', penilai: 80, evidence: ['x', 'y'] }] },
          ],
        },
      ],
    });
    const bare = {
      components: [{ code: 'P', weight: 100, sub: [{ code: 'a', weight: 100, criteria: [{ code: 'a1' }] }] }],
    };
    const byCode = sheetOf({ ...bare, answers: { self: { a1: 'A' }, assessor: { a1: 80 } } });
    const rows = sheetOf({
      ...bare,
      jawaban: [
        { kriteria: 'a1', lapis: 'mandiri', nilai: 'a' },
        { kriteria: 'a1', layer: 'assessor', value: '80', evidence: 2 },
      ],
    });
    for (const sheet of [inside, byCode, rows]) {
      const [criterion] = criteriaOf(sheet);
      assert.deepEqual(
        [criterion?.answers.self?.value, criterion?.answers.assessor?.key, criterion?.answers.verifier],
        [90, 'BB', undefined],
      );
    }
    assert.deepEqual(
      [inside, byCode, rows].map((sheet) => criteriaOf(sheet)[0]?.evidence),
      [2, null, 2],
    );
  });

  test('an answer off its scale is reported with the choices, and is no answer', () => {
    const { sheet, issues } = read(
      smallSheet({ answers: { assessor: { a1: 85, a2: 'belum diisi', b1: '-', b2: 'X' } } }),
    );
    assert.ok(sheet);
    assert.deepEqual(codesOf({ issues }), ['evaluation/unreadable-answer']);
    assert.match(issues[0]?.hint ?? '', /BB \(80\), A \(90\)/);
    assert.deepEqual(
      criteriaOf(sheet)
        .slice(0, 4)
        .map(({ answers }) => answers.assessor?.reason),
      ['unreadable', 'not_reported', 'dash', 'not_available'],
    );
  });

  test('names codes, layers, scales, words and instruments that it does not know', () => {
    const source = smallSheet({
      instrument: 'PermenPANRB 99/2030',
      mode: 'median',
      evaluator: 'tetangga',
      year: 'dua ribu',
      answers: { assessor: { z9: 80 }, ketua: { a1: 80 } },
    });
    const { sheet, issues } = read(source);
    assert.ok(sheet);
    assert.deepEqual(codesOf({ issues }), [
      'evaluation/unknown-instrument',
      'evaluation/unknown-word',
      'evaluation/unreadable-number',
      'evaluation/unknown-word',
      'evaluation/unknown-word',
      'evaluation/unknown-code',
    ]);
    assert.deepEqual([sheet.mode, sheet.evaluator, sheet.year], [null, null, null]);
  });

  test('finds codes used twice, weights that do not add up, and bounds by nothing or itself', () => {
    const criteria = [
      { code: 'a1', constraints: ['crit:a1', 'crit:nowhere', 'avg:a'] },
      { code: 'a2', scale: 'unknown' },
    ];
    const { issues } = read({
      components: [
        {
          code: 'P',
          weight: '30%',
          sub: [
            { code: 'a', weight: '7,5', criteria },
            { code: 'a', weight: 7.5, criteria: [] },
          ],
        },
      ],
    });
    assert.deepEqual(codesOf({ issues }), [
      'evaluation/unknown-scale',
      'evaluation/duplicate-code',
      'evaluation/weight-sum',
      'evaluation/weight-sum',
      'evaluation/bound-by-itself',
      'evaluation/unknown-code',
    ]);
  });

  test('an instrument is taken by any of its names and warned about outside its years', () => {
    const { sheet, issues } = read(smallSheet({ instrument: 'PermenPANRB 12/2015', tahun: 2023 }));
    assert.equal(sheet?.instrument.id, PERMENPANRB_12_2015_EVALUATION.id);
    assert.deepEqual(codesOf({ issues }), ['evaluation/instrument-year']);
    const unnamed = readEvaluationSheet(smallSheet(), { instruments: INSTRUMENTS, locale: 'en' });
    assert.deepEqual(codesOf(unnamed), ['evaluation/instrument-assumed']);
    assert.match(unnamed.issues[0]?.message ?? '', /PermenPANRB 88\/2021/);
  });

  test('two answers of one layer are reported and the first counts', () => {
    const { sheet, issues } = read({
      ...smallSheet(),
      answers: [
        { criterion: 'a1', layer: 'self', value: 'B' },
        { criterion: 'a1', layer: 'self', value: 'A' },
      ],
    });
    assert.deepEqual(codesOf({ issues }), ['evaluation/answered-twice']);
    assert.equal(criteriaOf(sheet as EvaluationSheet)[0]?.answers.self?.key, 'B');
  });
});

describe('tables', () => {
  const CSV = [
    'Komponen;Bobot Komponen;Sub Komponen;Bobot Sub Komponen;Kode;Kriteria;Mandiri;Penilai;Bukti Dukung;Prasyarat',
    'Perencanaan Kinerja;30;1.a;30,00%;1.a.1;pedoman teknis;AA;A;2;',
    ';;;;1.a.2;rencana jangka menengah;A;B;0;1.a.1',
    'Pengukuran Kinerja;70;2.a;70,00%;2.a.1;pedoman pengukuran;BB;;;',
  ].join('\n');

  test('one row a criterion, with merged cells, reads as the same sheet', () => {
    const { sheet: table } = readCsv(bytesOf(CSV), { messages });
    const about = { mode: 'mean', year: 2024, evaluator: 'APIP', unit: 'Dinas A' };
    const { sheet, issues } = read(table, about);
    assert.ok(sheet);
    assert.deepEqual(codesOf({ issues }), Array<string>(3).fill('evaluation/weight-differs'));
    assert.deepEqual(
      sheet.components.map(({ key, weight, subcomponents }) => [key, weight, subcomponents.map(({ code }) => code)]),
      [
        ['planning', 30, ['1.a']],
        ['measurement', 70, ['2.a']],
      ],
    );
    assert.deepEqual(
      criteriaOf(sheet).map(({ code, answers, evidence, constraints }) => [
        code,
        answers.self?.value,
        answers.assessor?.value ?? null,
        evidence,
        constraints.length,
      ]),
      [
        ['1.a.1', 100, 90, 2, 0],
        ['1.a.2', 90, 70, 0, 1],
        ['2.a.1', 80, null, null, 0],
      ],
    );
    assert.deepEqual([sheet.mode, sheet.year, sheet.evaluator, sheet.unit], ['mean', 2024, 'internal', 'Dinas A']);
  });

  test('a table without subcomponents is no sheet', () => {
    const { sheet: table } = readCsv(bytesOf('Indikator;Target\nA;1'), { messages: EN });
    assert.deepEqual(codesOf(read(table)), ['evaluation/not-a-sheet']);
  });

  test('subcomponents named alike in several components are kept apart', () => {
    const { sheet: table } = readCsv(
      bytesOf('Komponen,Bobot Komponen,Subkomponen,Bobot Subkomponen,Kode\nP,50,Kualitas,50,p1\nU,50,Kualitas,50,u1'),
      { messages },
    );
    assert.deepEqual(
      subcomponentsOf(sheetOf(table)).map(({ code }) => code),
      ['P/Kualitas', 'U/Kualitas'],
    );
  });
});
