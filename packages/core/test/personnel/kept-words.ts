import {
  countHeads,
  ECHELONS,
  individual,
  looksLikeNip,
  PNS_GRADES,
  postKindOf,
  PPPK_GRADES,
  readEchelon,
  readGrade,
  readNip,
  readStaffKind,
  retirementDate,
  siasnIdOf,
  TIERS,
} from '@takar/core';
import { namedColumns } from '#src/data/named-columns.js';
import { sheetFromCells } from '#src/data/cells-sheet.js';
import { countRows } from '#src/personnel/staff-kind.js';
import { headsAt, kindAt, STAFF_COLUMNS } from '#src/personnel/staff-table.js';
import type { Scenarios } from '../kept/scenarios.js';

const each = <T>(texts: string, read: (text: string) => T) => texts.split('|').map((text) => [text, read(text)]);

const NUMBERS = [
  '190001011920011999|19000101 192001 1 999|1900.01.01-192001-1-999|190003151921022001|190001011920211999|190001011920121001|190001011920131001',
  '190002301920011001|190001011899121001|190001011900011001|190001011920001001|190001011920010001|190001011920013001|190001011920011000|000000000000000000',
  '199001012007121001|199001012008011001|199001012007211001|199001012008211001|199006012008051001|199006012008061001',
  '19000101192001199|1900010119200119999|x190001011920011999|190001011920011999x|kosong|',
].join('|');

const HIDDEN = [
  '190001011920011999|a/190001011920011999.csv|19000101 192001 1 999|19000101-192001-1-999|1.9.0.0.0.1.0.1.1.9.2.0.0.1.1.9.9.9|190001011920011999x',
  '1900010119200119990|0190001011920011999|19000101192001199|190001011920  011999|2026|',
].join('|');

const GRADES = [
  'III/d|III d|IIId|III.d|III-d|III / d|3D|3/d|34|45|46|14|15|55|54|1a|I/a|I/e|IV/e|V/a|5a|gol. III/d|Golongan III/d|GOL III/c|golIV/a|xIII/d|III/dx|III/f|III//d',
  ' III/d |134|341|x GOL III/d|I|IV|V|IX|XVII|XVIII|9|17|18|0|00|09|100|x9|9x|',
].join('|');

const ECHELON_TEXTS =
  'II.b|II/b|IIb|II b|II-b|II . b|eselon 2b|Eselon II.b|es. II.b|ESII.b|ES II.b|22|21|11|12|51|52|61|13|V.a|V.b|I.a|IV.a|IIII.a|3A|6a|0a|xII.b|II.bx|122|221| II.b |Eselon2b|es  2b|x eselon 2b|non eselon|';

const KINDS = [
  'PNS|Pegawai Negeri Sipil|pns aktif|PNS (aktif)|PNSX|civil servant|XPNS|CPNS|Calon PNS|calon pegawai  negeri sipil|CPNS 2024|CPNSX|XCPNS',
  'PPPK|P3K|pppk penuh waktu|PPPK full-time|PPPK (penuh waktu|PPPK  paruh  waktu|PPPK paruhwaktu|pppk - part time|P3K PW|PPPK PW 2025|XPPPK|XPPPK PW|PPPK 2025',
  'Pegawai Pemerintah dengan Perjanjian Kerja|pegawai pemerintah dengan perjanjian kerja paruh waktu|Honorer|',
].join('|');

const HEADS = namedColumns(
  sheetFromCells(
    ['Unit Kerja', 'Jenis Pegawai', 'Jumlah'],
    [
      ['A', 'PNS', 3],
      ['A', 'honorer', '1.000'],
      ['A', null, 0],
      ...['1000000', '1000001', '2,5', '-1', 'tiga', null].map((count) => ['B', 'CPNS', count]),
    ],
  ),
  STAFF_COLUMNS,
);
const BARE = namedColumns(sheetFromCells(['Unit Kerja', 'Jenis Pegawai'], [['A', 'P3K']]), STAFF_COLUMNS);

/** Numbers, ranks, posts and kinds of staff in the words of exports. */
export const WORDS: Scenarios = {
  'numbers of persons': () => each(NUMBERS, readNip),
  'texts that hold a number': () => each(HIDDEN, looksLikeNip),
  'ranks and grades': () => each(GRADES, (text) => Object.values(readGrade(text) ?? {}).join(' ')),
  'the same of a PPPK': () => each(GRADES, (text) => Object.values(readGrade(text, true) ?? {}).join(' ')),
  'a whole reading of each': () => [readGrade('III/d'), readGrade('IX'), readGrade('9', true)],
  'ids of ranks': () =>
    [...PNS_GRADES, 'I/e', 'V/a', 'III', 'xIII/d', 'III/dx'].map((grade) => [grade, siasnIdOf(grade)]),
  'every grade of a PPPK': () => PPPK_GRADES.map((grade) => readGrade(grade)?.order),
  echelons: () => each(ECHELON_TEXTS, readEchelon),
  'every echelon': () => ECHELONS.map(readEchelon),
  'kinds of post of tiers': () => TIERS.map((tier) => [tier, postKindOf(tier)]),
  'kinds of staff': () => each(KINDS, readStaffKind),
  'first days of retirement': () =>
    ['1970-03-15', '1970-11-30', '1970-12-01', '1970-01-31', '1970', 'kapan'].map((date) => retirementDate(date, 58)),
  'heads by kind': () => [
    countHeads(['pns', 'pns', 'pppk', 'unknown']),
    countHeads(['pns', 'cpns', 'pppk-part-time'], ['pns', 'pppk']),
    countHeads([]),
    countHeads(['pns'], []),
  ],
  'heads by rows': () => [
    countRows([
      { kind: 'pns', count: 3 },
      { kind: 'pns', count: 2 },
      { kind: 'cpns', count: 0 },
    ]),
    countRows(
      [
        { kind: 'pns', count: 3 },
        { kind: 'cpns', count: 4 },
        { kind: 'unknown', count: 1 },
      ],
      ['pns'],
    ),
  ],
  'heads and kinds of cells': () => [
    Array.from({ length: 9 }, (_, row) => [headsAt(HEADS, row, 'count'), kindAt(HEADS, row)]),
    [headsAt(BARE, 0, 'count'), kindAt(BARE, 0)],
  ],
  'who stands behind a result': () => [individual(), individual({ standing: 'decided', office: 'Kepala BKD' })],
};
