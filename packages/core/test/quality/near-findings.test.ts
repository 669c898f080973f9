import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { found, HEADER, row } from './rows.js';

// What lies just beside a finding, and is none.

describe('figures of last year', () => {
  const year = (period: string, target: string, realisation: string, n: number, unit = 'Dinas A') =>
    row(period, target, realisation, { indicator: `I ${n}`, unit });
  const copied = (lines: readonly string[]) => found('quality/year-copied', lines);

  test('a year is copied only where targets are too, and nothing is compared with nothing', () => {
    const years = (change: (n: number) => [string, string]) =>
      [1, 2, 3].flatMap((n) => [year('2023', '80', `8${n},5`, n), year('2024', ...change(n), n)]);
    assert.deepEqual(copied(years((n) => ['80', `8${n},5`])), ['1/period']);
    assert.deepEqual(copied(years((n) => ['81', `8${n},5`])), []);
    const empty = [1, 2, 3].flatMap((n) => [year('2023', '80', '', n), year('2024', '80', '', n)]);
    assert.deepEqual(copied(empty), []);
    // rows without one of the two realisations are not compared: three of three are copied, not three of seven
    for (const [before, now] of [
      ['1', ''],
      ['', '1'],
    ] as const) {
      const halves = [4, 5, 6, 7].flatMap((n) => [year('2023', '80', before, n), year('2024', '80', now, n)]);
      assert.deepEqual(copied([...years((n) => ['80', `8${n},5`]), ...halves]), ['1/period']);
    }
  });

  test('each unit and each year is counted for itself', () => {
    const units = [1, 2, 3].flatMap((n) => [
      year('2023', '80', '7', n, `U ${n}`),
      year('2024', '80', '7', n, `U ${n}`),
    ]);
    assert.deepEqual(copied(units), []);
    const years = [1, 2, 3].flatMap((n) => [year(`${2020 + n}`, '80', '7', n), year(`${2021 + n}`, '80', '7', n)]);
    assert.deepEqual(copied(years), []);
  });

  test('a period of several years has no year before it', () => {
    const lines = [row('2020-2024', '84', '86'), row('2021-2024', '84', '86')];
    assert.deepEqual(found('quality/copied-from-last-year', lines), []);
  });
});

describe('jumps', () => {
  test('a target alone that moves by ten, and grades, are no jump of the realisation', () => {
    assert.deepEqual(found('quality/jump', [row('2023', '8', '81'), row('2024', '80', '82')]), ['0/realisation']);
    assert.deepEqual(found('quality/jump', [row('2023', '8', '21'), row('2024', '80', '22')]), []);
    const grades = [row('2023', 'BB', 'C (8,05)'), row('2024', 'BB', 'A (80,50)')];
    assert.deepEqual(found('quality/jump', grades), []);
  });
});

describe('rows that stand twice', () => {
  test('the first that differs is told, whatever stands between', () => {
    const lines = ['79', '79', '78', '77'].map((realisation) => row('2024', '80', realisation));
    assert.deepEqual(found('quality/duplicate-row', lines), ['2/indicator']);
  });
});

describe('published figures', () => {
  test('are held against the other formula to their last printed digit', () => {
    // 13.26 to 17.22 gives 70.14, by the other formula 129.86
    const hunger = { indicator: 'Prevalensi kekurangan pangan', polarity: 'minimize' };
    const published = (text: string) =>
      found('quality/polarity-flipped', [row('2023', '13,26', '17,22', { ...hunger, published: text })]);
    assert.deepEqual(published('130'), ['0/polarity']);
    assert.deepEqual(published('129,9'), ['0/polarity']);
    assert.deepEqual(published('129,20'), []);
  });
});

describe('quarters', () => {
  test('four grades that are equal are no copied figure', () => {
    const grades = [1, 2, 3, 4].map((q) => row(`2025-Q${q}`, 'A', 'BB'));
    assert.deepEqual(found('quality/quarters-equal', grades), []);
  });

  test('an index is divided only where all four quarters are there', () => {
    const quarters = [1, 2, 3, 4].map((q) => row(`2026-Q${q}`, '24,5', ''));
    const annual = row('2026', '98', '');
    for (let out = 0; out < 4; out += 1) {
      const three = quarters.filter((_, i) => i !== out);
      assert.deepEqual(found('quality/split-by-four', [...three, annual]), [], `without quarter ${out + 1}`);
    }
    assert.deepEqual(found('quality/split-by-four', [...quarters, annual]), ['0/target']);
  });
});

describe('realisations that are their targets', () => {
  test('are counted by unit and period', () => {
    const of = (more: (n: number) => readonly [period: string, unit: string]) =>
      [1, 2, 3, 4, 5].map((n) => {
        const [period, unit] = more(n);
        return row(period, `${n}0`, `${n}0`, { indicator: `I ${n}`, unit });
      });
    assert.deepEqual(
      found(
        'quality/realisation-equals-target',
        of(() => ['2024', 'A']),
      ),
      ['0/realisation'],
    );
    assert.deepEqual(
      found(
        'quality/realisation-equals-target',
        of((n) => ['2024', n > 3 ? 'A' : 'B']),
      ),
      [],
    );
    assert.deepEqual(
      found(
        'quality/realisation-equals-target',
        of((n) => [n > 3 ? '2024' : '2025', 'A']),
      ),
      [],
    );
  });
});

describe('figures that add up over the year', () => {
  const header = `${HEADER};Cara pengisian;Konsolidasi`;
  const falls = (rows: readonly (readonly [period: string, realisation: string])[], consolidation = 'sum') =>
    found(
      'quality/year-to-date-falls',
      rows.map(([period, realisation]) => `${row(period, '80', realisation)};ytd;${consolidation}`),
      {},
      header,
    );

  test('fall from one quarter to the next, in whatever order rows stand and over what is missing', () => {
    assert.deepEqual(
      falls([
        ['2025-Q1', '20'],
        ['2025-Q2', '10'],
      ]),
      ['1/realisation'],
    );
    assert.deepEqual(
      falls([
        ['2025-Q2', '10'],
        ['2025-Q1', '20'],
      ]),
      ['0/realisation'],
    );
    assert.deepEqual(
      falls([
        ['2025-Q2', '20'],
        ['2025-Q1', '10'],
      ]),
      [],
    );
    assert.deepEqual(
      falls([
        ['2025-Q1', '20'],
        ['2025-Q2', ''],
        ['2025-Q3', '10'],
      ]),
      ['2/realisation'],
    );
  });

  test('an average may fall, and a new year begins again', () => {
    assert.deepEqual(
      falls(
        [
          ['2025-Q1', '20'],
          ['2025-Q2', '10'],
        ],
        'average',
      ),
      [],
    );
    assert.deepEqual(
      falls([
        ['2025-Q4', '20'],
        ['2026-Q1', '10'],
      ]),
      [],
    );
  });
});

describe('targets of another document', () => {
  const header = 'Dokumen;Unit;Indikator;Periode;Polaritas;Target;Realisasi';
  const copied = (rows: readonly (readonly [document: string, period: string, target: string])[]) =>
    found(
      'quality/target-copied',
      rows.map(([document, period, target]) => [document, 'Dinas A', 'IKM', period, 'maximize', target, ''].join(';')),
      {},
      header,
    );

  test('rows that stand in no document were copied from none', () => {
    assert.deepEqual(
      copied([
        ['', '2024', '82'],
        ['', '2026', '90'],
        ['PK 2024', '2024', '90'],
      ]),
      [],
    );
  });

  test('a document is not copied from itself', () => {
    assert.deepEqual(
      copied([
        ['PK', '2024', '82'],
        ['PK', '2026', '90'],
        ['PK', '2024', '90'],
      ]),
      [],
    );
  });

  test('the last quarter ends with its year, and may have its target', () => {
    assert.deepEqual(
      copied([
        ['Renstra', 'TW IV 2024', '82'],
        ['Renstra', '2024', '90'],
        ['PK', 'TW IV 2024', '90'],
      ]),
      [],
    );
    assert.deepEqual(
      copied([
        ['Renstra', 'TW III 2024', '82'],
        ['Renstra', '2024', '90'],
        ['PK', 'TW III 2024', '90'],
      ]),
      ['2/target'],
    );
  });
});

describe('zero for no data', () => {
  test('zero is a good figure where less is better, by either formula', () => {
    const zero = (polarity: string) => found('quality/zero-for-no-data', [row('2024', '0', '0', { polarity })]);
    assert.deepEqual(zero('maximize'), ['0/realisation']);
    assert.deepEqual(zero('minimize'), []);
    assert.deepEqual(zero('minimise-ratio'), []);
  });
});
