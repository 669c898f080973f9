import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCell, type CellReading } from '#src/data/cell-reading.js';
import type { Numeral } from '#src/data/numeral.js';

/** A reading in one line: kind, Indonesian and English value, and what stands beside. */
function said(reading: CellReading): string {
  switch (reading.kind) {
    case 'typed':
      return `typed ${reading.value}`;
    case 'missing':
      return `missing ${reading.reason}`;
    case 'number': {
      const { numeral, unit, grade, unscaled, bound } = reading;
      const beside = [
        ...(unit === undefined ? [] : [`unit=${unit}`]),
        ...(grade === undefined ? [] : [`grade=${grade}`]),
        ...(unscaled === undefined ? [] : [`unscaled=${unscaled.id?.value ?? '?'}/${unscaled.en?.value ?? '?'}`]),
        ...(bound === undefined ? [] : ['bound']),
      ];
      return [`${numeral.id?.value ?? '?'}/${numeral.en?.value ?? '?'}`, ...beside].join(' ');
    }
    case 'range':
      return [`${ends(reading.from, reading.to)}`, ...(reading.unit === undefined ? [] : [`unit=${reading.unit}`])].join(' ');
    case 'grade':
      return `grade ${reading.grade}`;
    case 'quantities':
      return reading.parts.join(' | ');
    default:
      return 'unreadable';
  }
}

/** Ends of a range as Indonesian and as English notation read them. */
function ends(from: Numeral, to: Numeral): string {
  return `${from.id?.value ?? '?'}/${from.en?.value ?? '?'}..${to.id?.value ?? '?'}/${to.en?.value ?? '?'}`;
}

const CASES: Readonly<Record<string, readonly (readonly [cell: string | number | boolean | null, reading: string])[]>> = {
  plain: [
    [12.5, 'typed 12.5'], [null, 'missing empty'], [true, 'unreadable'], ['', 'missing empty'], ['  ', 'missing empty'], ['-', 'missing dash'], ['--', 'missing dash'], ['–', 'missing dash'], ['_', 'missing dash'],
    ['12', '12/12'], ['-12', '-12/-12'], ['− 12', '-12/-12'], ['+12', '12/12'], ['12 %', '12/12 unit=%'], ['12%', '12/12 unit=%'], ["'12", '12/12'], ["' 12", '12/12'], ["1'2", '1\' | 2'], ['\u200b12\ufeff', '12/12'],
    ['1.250', '1250/1.25'], ['1,250', '1.25/1250'], ['1.250,5', '1250.5/?'], ['1,250.5', '?/1250.5'], ['1.250.000', '1250000/?'], ['0,350', '0.35/?'], ['12,', 'unreadable'], [',5', '0.5/?'], ['.5', '?/0.5'], ['12-', 'unreadable'],
  ],
  'long texts': [
    [' '.repeat(2001), 'missing empty'], [`${' '.repeat(1999)}7`, '7/7'], [`${' '.repeat(2000)}7`, 'unreadable'], [`7 ${'a'.repeat(198)}`, '7/7 unit=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'], [`7 ${'a'.repeat(199)}`, 'unreadable'],
  ],
  money: [
    ['Rp1.250', '1250/? unit=Rp'], ['Rp 1.250,00', '1250/? unit=Rp'], ['Rp. 1.250', '1250/? unit=Rp'], ['IDR 1.250', '1250/? unit=IDR'], ['1.250 Rp', '1250/1.25 unit=Rp'], ['USD 1.250', 'unreadable'], ['Rp1,5 M', '1500000000/? unit=Rp unscaled=1.5/?'], ['Rp 1,5 miliar', '1500000000/? unit=Rp unscaled=1.5/?'], ['Rp 2 T', '2000000000000/2000000000000 unit=Rp unscaled=2/2'], ['Rp 5 jt', '5000000/5000000 unit=Rp unscaled=5/5'], ['Rp1.250,-', '1250/? unit=Rp'], ['1.250,-', '1250/1.25'], ['1.250,- orang', 'unreadable'], ['Rp1.250,- per orang', '1250/? unit=Rp per orang'], ['(Rp1.250)', '-1250/? unit=Rp'], ['Rp(1.250)', 'unreadable'], ['Rp1.250.', '1250/? unit=Rp'], ['-Rp1.250', '-1250/? unit=Rp'], ['Rp-1.250', '-1250/? unit=Rp'], ['Rp1.250 juta', '1250000000/1250000 unit=Rp unscaled=1250/1.25'],
  ],
  units: [
    ['12 orang', '12/12 unit=orang'], ['12orang', '12/12 unit=orang'], ['12 orang.', '12/12 unit=orang.'], ['12.', '12/12'], ['12 %.', '12/12 unit=%.'], ['80 % orang', '80/80 unit=% orang'], ['12 /bulan', '12/12 unit=/bulan'], ['12 ‰', '12/12 unit=‰'], ['12 *', '12/12'], ['12 )', 'unreadable'], ['12 juta orang', '12000000/12000000 unit=orang unscaled=12/12'], ['1,5 ribu', '1500/? unscaled=1.5/?'], ['12 M', '12/12 unit=M'], ['12 m', '12/12 unit=m'], ['12 Mei', 'unreadable'], ['12 Desa', '12/12 unit=Desa'], ['3 dari 4', '3 | 4'], ['-3 °C', '-3/-3 unit=°C'],
  ],
  signs: [
    ['\uff18\uff10', '80/80'], ['\uff18\uff10\uff0c\uff15', '80.5/?'], ['\uff0d5', '-5/-5'], ['\uff0b5', '5/5'], ['\u20115', '-5/-5'], ['\ufe635', '-5/-5'], ['\u207b5', '-5/-5'], ['\u2011', 'missing dash'], ['5\u201110', '5/5..10/10'],
    ['\u0668\u0660', 'unreadable'], ['\u00b180', 'unreadable'], ['5,2 (-)', 'unreadable'],
  ],
  'marks of footnotes': [
    ['80,5\u00b2', '80.5/?'], ['80,5 %\u00b9', '80.5/? unit=%'], ['80\u00b9)', '80/80'], ['80 \u00b2\u207e', '80/80'], ['80\u2020', '80/80'], ['*80', '80/80'], ['*) 80,5', '80.5/?'], ['80 **)', '80/80'],
    ['10\u00b2', 'unreadable'], ['80 m\u00b2', '80/80 unit=m\u00b2'], ['*', 'missing not_available'],
  ],
  'powers of ten': [['1,5E3', '1500/?'], ['1,5E+03', '1500/?'], ['1.5E+03', '?/1500'], ['1,5e-1', '0.15/?'], ['1E3', '?/1000']],
  'times of the day': [['08.30 WIB', 'unreadable'], ['8 WITA', 'unreadable'], ['7.45 WIT', 'unreadable'], ['80 wit', 'unreadable'], ['80 Witel', '80/80 unit=Witel']],
  grades: [
    ['A', 'grade A'], ['BB', 'grade BB'], ['BB (78,84)', '78.84/? grade=BB'], ['BB(78,84)', '78.84/? grade=BB'], ['Predikat B 65,2', '65.2/? grade=B'], ['A - 85', '85/85 grade=A'], ['76 (BB)', '76/76 grade=BB'], ['76 BB', '76/76 grade=BB'], ['76 / BB', '76/76 grade=BB'], ['76; BB', 'unreadable'], ['76 -BB', 'unreadable'], ['BB (abc)', 'unreadable'], ['XX (12)', 'unreadable'], ['WTP', 'grade WTP'], ['78,84 % (BB)', '78.84/? unit=% grade=BB'],
  ],
  brackets: [
    ['3,75 (skala 5)', '3.75/? unit=skala 5'], ['3,75 (scale 5)', '3.75/? unit=scale 5'], ['12 (dua belas) dokumen', '12/12 unit=dokumen'], ['12 % (dua belas)', '12/12 unit=%'], ['12 (3 orang)', '12 | 3 orang)'], ['-12 (dua belas)', '-12/-12'], ['12 (dua belas) *', '12/12'], ['(12)', '-12/-12'], ['(12 %)', '-12/-12 unit=%'], ['(12) %', '-12/-12 unit=%'], ['(12 orang)', 'unreadable'],
  ],
  ranges: [
    ['80-90', '80/80..90/90'], ['80 – 90', '80/80..90/90'], ['80 s.d. 90', '80/80..90/90'], ['80 s/d 90 orang', '80/80..90/90 unit=orang'], ['80-90%', '80/80..90/90 unit=%'], ['80%-90%', '80/80..90/90 unit=%'], ['80% - 90% orang', '80/80..90/90 unit=% orang'], ['90-80', '90 | 80'], ['80-80', '80 | 80'], ['07-08', 'unreadable'], ['7-08', 'unreadable'], ['100-101', '100/100..101/101'], ['2025-2026', 'unreadable'], ['2025-2100', '2025/2025..2100/2100'], ['1999-2100', '1999/1999..2100/2100'], ['12025-20260', '12025/12025..20260/20260'], ['2025-20260', '2025/2025..20260/20260'], ['20250-2026', '20250 | 2026'], ['12025-2026', '12025 | 2026'], ['1925-12026', '1925/1925..12026/12026'], ['25-2026', '25/25..2026/2026'], ['-5 - 5', '-5/-5..5/5'], ['1-2 Mei', 'unreadable'], ['1-2 orang', '1/1..2/2 unit=orang'], ['1,5-2,5', '1.5/?..2.5/?'], ['1.5-2.5', '?/1.5..?/2.5'], ['1.500-2,5', '1.500 | 2,5'],
  ],
  bounds: [
    ['≥ 80', '80/80 bound'], ['>= 80', '80/80 bound'], ['< 5', '5/5 bound'], ['maks. 5 hari', '5/5 unit=hari bound'], ['min 5', '5/5 bound'], ['≥ -5', '-5/-5 bound'], ['≥ 80 %', '80/80 unit=% bound'], ['Level 3', '3/3'], ['Level 3 orang', '3/3 unit=orang'], ['minimal 80 orang', '80/80 unit=orang bound'],
  ],
  others: [
    ['2026-03-01', 'unreadable'], ['01/03/2026', 'unreadable'], ['12 Mei 2026', 'unreadable'], ['Selasa, 1 Sept. 2026', 'unreadable'], ['2 Juli s.d. 14 Agustus', 'unreadable'], ['12 Desa, 2 Kota', '12 Desa | 2 Kota'], ['7 UPP, 14 Kab/Kota', '7 UPP | 14 Kab/Kota'], ['7 UPP dan 14 desa', '7 UPP | 14 desa'], ['7 UPP; 14 desa; 3 kota', '7 UPP | 14 desa | 3 kota'], ['abc', 'unreadable'], ['abc 7', 'unreadable'], ['12 *)', '12/12'], ['n/a', 'missing not_available'], ['belum rilis', 'missing not_released'], ['tidak ada', 'missing not_available'],
  ],
};

for (const [subject, cells] of Object.entries(CASES))
  describe(`cells: ${subject}`, () => {
    for (const [cell, reading] of cells)
      test(JSON.stringify(cell).slice(0, 40), () => assert.equal(said(readCell(cell)), reading));
  });
