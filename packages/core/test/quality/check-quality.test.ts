import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkQuality, EN } from '@takar/core';
import { tableOf } from '../support/reading.js';
import { found, HEADER, row } from './rows.js';

describe('copied figures', () => {
  test("a realisation that is exactly last year's: Dishub Banyuwangi 2022 and 2023", () => {
    const lines = [row('2022', '84', '86,06'), row('2023', '84', '86,06')];
    assert.deepEqual(found('quality/copied-from-last-year', lines), ['1/realisation']);
  });

  test('not 100, not the target, not another indicator or unit, not two years apart', () => {
    assert.deepEqual(found('quality/copied-from-last-year', [row('2022', '90', '100'), row('2023', '95', '100')]), []);
    assert.deepEqual(found('quality/copied-from-last-year', [row('2022', '12', '12'), row('2023', '12', '12')]), []);
    assert.deepEqual(
      found('quality/copied-from-last-year', [row('2022', '84', '86'), row('2023', '84', '86', { unit: 'Dinas B' })]),
      [],
    );
    assert.deepEqual(found('quality/copied-from-last-year', [row('2021', '84', '86'), row('2023', '84', '86')]), []);
    assert.deepEqual(
      found('quality/copied-from-last-year', [row('TW I 2022', '84', '86'), row('TW I 2023', '85', '86')]),
      ['1/realisation'],
    );
  });

  test("an achievement that is last year's although the figures changed: Gunungkidul, 110.64", () => {
    const lines = [
      row('2022', '52,72', '58,33', { published: '110,64' }),
      row('2023', '58,33', '61,11', { published: '110,64' }),
    ];
    assert.deepEqual(found('quality/achievement-copied', lines), ['1/published']);
    assert.deepEqual(
      found('quality/achievement-copied', [lines[0] as string, (lines[0] as string).replace('2022', '2023')]),
      [],
    );
  });

  test('a whole year copied, told once with its counts', () => {
    const names = ['A', 'B', 'C', 'D'];
    const lines = names.flatMap((indicator, i) => [
      row('2023', `${80 + i}`, `${81 + i},5`, { indicator }),
      row('2024', `${80 + i}`, i === 3 ? '99,1' : `${81 + i},5`, { indicator }),
    ]);
    assert.deepEqual(found('quality/year-copied', lines), ['1/period']);
    const { findings } = checkQuality(tableOf([HEADER, ...lines].join('\n')), { messages: EN });
    assert.match(
      findings.find(({ code }) => code === 'quality/year-copied')?.message ?? '',
      /^3 of 4 indicators of 2024/,
    );
    assert.deepEqual(found('quality/year-copied', lines.slice(0, 4)), []);
  });

  test('the realisation in the column of the achievement: Bakesbangpol Banyuwangi', () => {
    const lines = [row('2021', '93', '93', { published: '93' }), row('2022', '100', '100', { published: '100' })];
    assert.deepEqual(found('quality/achievement-equals-realisation', lines), ['0/published']);
  });

  test('nearly every realisation is its target', () => {
    const lines = [1, 2, 3, 4, 5].map((n) => row('2024', `${n}0`, n === 5 ? '49' : `${n}0`, { indicator: `I ${n}` }));
    assert.deepEqual(found('quality/realisation-equals-target', lines), ['0/realisation']);
    assert.deepEqual(found('quality/realisation-equals-target', lines.slice(1)), []);
  });
});

describe('targets', () => {
  test('below the last result, by polarity', () => {
    assert.deepEqual(found('quality/target-below-last-result', [row('2022', '80', '85'), row('2023', '82', '86')]), [
      '1/target',
    ]);
    assert.deepEqual(found('quality/target-below-last-result', [row('2022', '80', '85'), row('2023', '85', '86')]), []);
    const stunting = { indicator: 'Prevalensi stunting', polarity: 'minimize', measure: '%' };
    assert.deepEqual(
      found('quality/target-below-last-result', [
        row('2022', '22,10', '18,10', stunting),
        row('2023', '21,10', '21,90', stunting),
      ]),
      ['1/target'],
    );
    assert.deepEqual(
      found('quality/target-below-last-result', [
        row('2022', '22,10', '18,10', stunting),
        row('2023', '17', '21,90', stunting),
      ]),
      [],
    );
  });

  test('without polarity nothing is said', () => {
    assert.deepEqual(
      found('quality/target-below-last-result', [
        row('2022', '80', '85', { polarity: '' }),
        row('2023', '82', '86', { polarity: '' }),
      ]),
      [],
    );
  });

  const documents = 'Dokumen;Unit;Indikator;Periode;Polaritas;Target;Realisasi';
  const planned = (document: string, period: string, target: string) =>
    [document, 'Dinas A', 'IKM', period, 'maximize', target, ''].join(';');

  test('copied from a later period of another document', () => {
    const lines = [
      planned('Renstra', '2024', '82'),
      planned('Renstra', '2026', '90'),
      planned('PK 2024', '2024', '90'),
    ];
    assert.deepEqual(found('quality/target-copied', lines, {}, documents), ['2/target']);
    const { findings } = checkQuality(tableOf([documents, ...lines].join('\n')), { messages: EN });
    assert.match(
      findings.find(({ code }) => code === 'quality/target-copied')?.message ?? '',
      /2026 in Renstra; for 2024 that document has 82/,
    );
  });

  test('the same target for the same period is what it should be', () => {
    const lines = [
      planned('Renstra', '2024', '82'),
      planned('Renstra', '2026', '90'),
      planned('PK 2024', '2024', '82'),
    ];
    assert.deepEqual(found('quality/target-copied', lines, {}, documents), []);
  });

  test('repeated in three units, but not 100', () => {
    const units = ['A', 'B', 'C'];
    assert.deepEqual(
      found(
        'quality/target-repeated',
        units.map((unit) => row('2025', '3,84', '', { unit })),
      ),
      ['0/target'],
    );
    assert.deepEqual(
      found(
        'quality/target-repeated',
        units.slice(1).map((unit) => row('2025', '3,84', '', { unit })),
      ),
      [],
    );
    assert.deepEqual(
      found(
        'quality/target-repeated',
        units.map((unit) => row('2025', '100', '', { unit })),
      ),
      [],
    );
  });

  test('repeated for one indicator in one period, by different units, and not of nothing', () => {
    const of = (lines: readonly string[], header?: string): string[] =>
      found('quality/target-repeated', lines, {}, header);
    const by = (more: (unit: string, i: number) => string): string[] => ['A', 'B', 'C'].map(more);
    assert.deepEqual(of(by((unit) => row('2025', '-3', '', { unit }))), ['0/target']);
    assert.deepEqual(of(by((unit) => row('2025', '0', '', { unit }))), []);
    assert.deepEqual(of(by((unit) => row('2025', '', '', { unit }))), []);
    assert.deepEqual(of(by((unit, i) => row('2025', String(3 + i), '', { unit }))), []);
    assert.deepEqual(of(by((unit, i) => row(String(2023 + i), '3,84', '', { unit }))), []);
    assert.deepEqual(of(by((unit, i) => row('2025', '3,84', '', { unit, indicator: `Indeks ${i}` }))), []);
    assert.deepEqual(of(by(() => row('2025', '3,84', '', { unit: 'A' }))), []);
    assert.deepEqual(of(by((unit) => row('', '3,84', '', { unit }))), ['0/target']);
    assert.deepEqual(of(['A', 'B', ''].map((unit) => row('2025', '3,84', '', { unit }))), []);
    const versions = 'Unit;Indikator;Satuan;Periode;Polaritas;Target;Realisasi;Capaian;Versi';
    const revised = ['A;pk', 'A;pk-perubahan', 'B;', 'C;'].map((text) => {
      const [unit = '', version = ''] = text.split(';');
      return `${row('2025', '3,84', '', { unit })};${version}`;
    });
    assert.deepEqual(of(revised, versions), ['1/target']);
  });

  test('an index of 98 divided into 24.5 a quarter, alone or adding up', () => {
    const alone = [1, 2, 3, 4].map((q) => row(`2026-Q${q}`, '24,5', ''));
    assert.deepEqual(found('quality/split-by-four', [...alone, row('2026', '98', '')]), ['0/target']);
    const adding = ['24,5', '49', '73,5', '98'].map((target, i) => row(`2026-Q${i + 1}`, target, ''));
    assert.deepEqual(found('quality/split-by-four', adding), ['0/target']);
    const rounded = ['24,43', '48,86', '73,29', '97,7'].map((target, i) => row(`2026-Q${i + 1}`, target, ''));
    assert.deepEqual(found('quality/split-by-four', rounded), ['0/target']);
  });

  test('counts divide, and a level that grows by its own steps is no division', () => {
    const people = [1, 2, 3, 4].map((q) => row(`2026-Q${q}`, '25', '', { measure: 'orang' }));
    assert.deepEqual(found('quality/split-by-four', [...people, row('2026', '100', '', { measure: 'orang' })]), []);
    const growing = ['20', '45', '70', '98'].map((target, i) => row(`2026-Q${i + 1}`, target, ''));
    assert.deepEqual(found('quality/split-by-four', growing), []);
    assert.deepEqual(
      found(
        'quality/split-by-four',
        [1, 2, 3, 4].map((q) => row(`2026-Q${q}`, '98', '')),
      ),
      [],
    );
  });
});

describe('realisations', () => {
  test('four equal quarters, unless they are 0 or 100 or differ', () => {
    const quarters = (...values: string[]) => values.map((value, i) => row(`2025-Q${i + 1}`, '80', value));
    assert.deepEqual(found('quality/quarters-equal', quarters('21,3', '21,3', '21,3', '21,3')), ['0/realisation']);
    assert.deepEqual(found('quality/quarters-equal', quarters('21,3', '21,3', '21,3', '21,4')), []);
    assert.deepEqual(found('quality/quarters-equal', quarters('100', '100', '100', '100')), []);
    assert.deepEqual(found('quality/quarters-equal', quarters('0', '0', '0', '0')), []);
    assert.deepEqual(found('quality/quarters-equal', quarters('21,3', '21,3', '21,3')), []);
  });

  test('jumps of ten, a hundred and a thousand beside last year, up and down', () => {
    const jump = (before: string, now: string) =>
      found('quality/jump', [row('2023', '80', before), row('2024', '82', now)]);
    for (const now of ['812', '8,12', '8120', '81200']) assert.deepEqual(jump('81,2', now), ['1/realisation'], now);
    assert.deepEqual(jump('81,2', '162,4'), []);
    assert.deepEqual(jump('81,2', '300'), []);
  });

  test('a target that moved as far says that the unit changed', () => {
    assert.deepEqual(found('quality/jump', [row('2023', '80', '81'), row('2024', '800', '815')]), []);
  });

  test('a jump beside the target, where there is no year before', () => {
    assert.deepEqual(found('quality/jump', [row('2024', '97,5', '9750')]), ['0/realisation']);
    assert.deepEqual(found('quality/jump', [row('2024', '97,5', '0')]), []);
  });

  test('realised before due: by the day of the submission, or as marked', () => {
    const lines = [row('TW I 2026', '80', '79'), row('TW II 2026', '80', '78'), row('2026', '80', '')];
    assert.deepEqual(found('quality/realised-before-due', lines, { asOf: '2026-04-10' }), ['1/realisation']);
    assert.deepEqual(found('quality/realised-before-due', lines, { asOf: '2026-06-30' }), []);
    assert.deepEqual(found('quality/realised-before-due', lines), []);
    const marked = 'Indikator;Periode;Target;Realisasi;Status';
    assert.deepEqual(found('quality/realised-before-due', ['IKM;2026;80;79;belum jatuh tempo'], {}, marked), [
      '0/realisation',
    ]);
  });

  test('zero and zero, unless less is better', () => {
    assert.deepEqual(found('quality/zero-for-no-data', [row('2024', '0,00', '0,00', { published: '0,00' })]), [
      '0/realisation',
    ]);
    assert.deepEqual(found('quality/zero-for-no-data', [row('2024', '0', '0', { polarity: 'minimize' })]), []);
    assert.deepEqual(found('quality/zero-for-no-data', [row('2024', '', '0')]), []);
  });

  test('a cumulative figure that falls', () => {
    const header = 'Indikator;Periode;Target;Realisasi;Konsolidasi;Input';
    const lines = [
      'SKP terbit;2026-Q1;10;12;sum;ytd',
      'SKP terbit;2026-Q2;20;11;sum;ytd',
      'SKP terbit;2026-Q3;30;31;sum;ytd',
    ];
    assert.deepEqual(found('quality/year-to-date-falls', lines, {}, header), ['1/realisation']);
    assert.deepEqual(
      found(
        'quality/year-to-date-falls',
        lines.map((line) => line.replace('ytd', 'period')),
        {},
        header,
      ),
      [],
    );
  });

  test('one indicator twice for a period, with other figures', () => {
    assert.deepEqual(found('quality/duplicate-row', [row('2024', '80', '79'), row('2024', '80', '78')]), [
      '1/indicator',
    ]);
    assert.deepEqual(found('quality/duplicate-row', [row('2024', '80', '79'), row('2024', '80', '79')]), []);
  });
});

describe('polarity', () => {
  test('that changes over the years: stunting in Gunungkidul, 2023 and 2024', () => {
    const stunting = { indicator: 'Prevalensi stunting' };
    const lines = [row('2023', '20', '19', { ...stunting, polarity: 'minimize' }), row('2024', '19', '18', stunting)];
    assert.deepEqual(found('quality/polarity-changed', lines), ['1/polarity']);
    assert.deepEqual(
      found('quality/polarity-changed', [lines[0] as string, lines[0]?.replace('2023', '2024') as string]),
      [],
    );
  });

  test('that the published achievement contradicts: 13.26 to 17.22 printed as 129.86', () => {
    const hunger = { indicator: 'Prevalensi kekurangan pangan', polarity: 'minimize' };
    assert.deepEqual(
      found('quality/polarity-flipped', [row('2023', '13,26', '17,22', { ...hunger, published: '129,86' })]),
      ['0/polarity'],
    );
    assert.deepEqual(
      found('quality/polarity-flipped', [row('2023', '13,26', '17,22', { ...hunger, published: '70,14' })]),
      [],
    );
    assert.deepEqual(found('quality/polarity-flipped', [row('2023', '80', '80', { published: '100' })]), []);
    assert.deepEqual(found('quality/polarity-flipped', [row('2023', '80', '60', { published: '66' })]), []);
  });

  test('that the name makes doubtful, told once, and not where things are handled or reduced', () => {
    const suspect = (indicator: string, polarity = 'maximize') =>
      found('quality/polarity-suspect', [
        row('2023', '10', '9', { indicator, polarity }),
        row('2024', '9', '8', { indicator, polarity }),
      ]);
    assert.deepEqual(suspect('Angka Kemiskinan'), ['0/polarity']);
    assert.deepEqual(suspect('Tingkat Pengangguran Terbuka'), ['0/polarity']);
    assert.deepEqual(suspect('Angka Kemiskinan', 'minimize'), []);
    assert.deepEqual(suspect('Persentase penurunan angka kemiskinan'), []);
    assert.deepEqual(suspect('Persentase kasus kekerasan yang tertangani'), []);
  });
});
