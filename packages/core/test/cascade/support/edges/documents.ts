import type { Row } from '../clean-tree.js';
import { at, set } from '../planted.js';
import { ends, first, more, type Edge } from './plants.js';

/** Documents that say the same, or not, at both sides of a fault. */
export const EDGES_OF_DOCUMENTS: readonly Edge[] = [
  {
    what: 'documents that differ by a hundredth',
    plant: more('S1', { Target: '90,01', 'TW IV': '90,01', Dokumen: 'Renstra' }),
    told: [],
  },
  {
    what: 'documents that differ by two hundredths',
    plant: more('S1', { Target: '90,02', 'TW IV': '90,02', Dokumen: 'Renstra' }),
    told: ['S1: Target “Indeks kepuasan masyarakat” dalam “Renstra” 90,02, dalam “PK” 90.'],
  },
  {
    what: 'documents that name units in two ways',
    plant: first(set('S1', { Satuan: '%' }), more('S1', { Satuan: 'persen', Dokumen: 'Renstra' })),
    told: [],
  },
  {
    what: 'documents with two units',
    plant: more('S1', { Satuan: 'nilai', Dokumen: 'Renstra' }),
    told: ['S1: Satuan “Indeks kepuasan masyarakat” dalam “Renstra” “nilai”, dalam “PK” “indeks”.'],
  },
  {
    what: 'documents with two wordings of the only indicator',
    plant: more('S1', { 'Indikator Kinerja': 'Nilai kepuasan masyarakat', Dokumen: 'Renstra' }),
    told: [
      'S1: Bunyi “Nilai kepuasan masyarakat” dalam “Renstra” “Nilai kepuasan masyarakat”, dalam “PK” “Indeks kepuasan masyarakat”.',
    ],
  },
  {
    what: 'documents with two wordings, where one has two indicators',
    plant: more(
      'S1',
      { 'Indikator Kinerja': 'Nilai kepuasan', Dokumen: 'Renstra' },
      { 'Indikator Kinerja': 'Nilai keluhan', Dokumen: 'Renstra' },
    ),
    told: [],
  },
  {
    what: 'three documents, two against the first',
    plant: more(
      'S1',
      { Target: '92', 'TW IV': '92', Dokumen: 'Renstra' },
      { Target: '93', 'TW IV': '93', Dokumen: 'IKU' },
    ),
    told: [
      'S1: Target “Indeks kepuasan masyarakat” dalam “Renstra” 92, dalam “PK” 90.',
      'S1: Target “Indeks kepuasan masyarakat” dalam “IKU” 93, dalam “PK” 90.',
    ],
  },
  {
    what: 'documents of two years are compared by year',
    plant: more('S1', { ...ends('92', '2027'), Dokumen: 'Renstra' }, { ...ends('90', '2026'), Dokumen: 'Renstra' }),
    told: [],
  },
  {
    what: 'a row without document is compared with none',
    plant: more('S1', { Target: '92', 'TW IV': '92', Dokumen: '' }),
    told: [],
  },
  {
    what: 'the only indicator of two documents, in two years',
    plant: more('S1', { ...ends('92', '2027'), 'Indikator Kinerja': 'Nilai kepuasan', Dokumen: 'Renstra' }),
    told: ['S1: Bunyi “Nilai kepuasan” dalam “Renstra” “Nilai kepuasan”, dalam “PK” “Indeks kepuasan masyarakat”.'],
  },
  {
    what: 'two indicators in two documents, one of which differs',
    plant: more('S1', ...['PK', 'Renstra'].map((Dokumen) => ({ 'Indikator Kinerja': 'Indeks keluhan', Dokumen })), {
      Dokumen: 'Renstra',
      Target: '91',
      'TW IV': '91',
    }),
    told: ['S1: Target “Indeks kepuasan masyarakat” dalam “Renstra” 91, dalam “PK” 90.'],
  },
  {
    what: 'two indicators in the first document and one in the second',
    plant: more(
      'S1',
      { 'Indikator Kinerja': 'Indeks keluhan' },
      { 'Indikator Kinerja': 'Indeks aduan', Dokumen: 'Renstra' },
    ),
    told: [],
  },
  {
    what: 'two years in two documents, the second of which differs',
    plant: more('S1', ends('91', '2027'), { Dokumen: 'Renstra' }, { ...ends('92', '2027'), Dokumen: 'Renstra' }),
    told: ['S1: Target “Indeks kepuasan masyarakat” dalam “Renstra” 92, dalam “PK” 91.'],
  },
  { what: 'a unit that one document leaves out', plant: more('S1', { Satuan: '', Dokumen: 'Renstra' }), told: [] },
  {
    what: 'a unit that the first document leaves out',
    plant: first(set('S1', { Satuan: '' }), more('S1', { Satuan: 'indeks', Dokumen: 'Renstra' })),
    told: [],
  },
  {
    what: 'a target that one document leaves out',
    plant: more('S1', { ...ends('', '2026'), 'TW II': '', Dokumen: 'Renstra' }),
    told: [],
  },
  {
    what: 'a first row without document, then one with',
    plant: first(set('S1', { Dokumen: '' }), more('S1', { Target: '92', 'TW IV': '92', Dokumen: 'Renstra' })),
    told: [],
  },
  {
    what: 'a target that the first document leaves out',
    plant: first(
      set('S1', { Target: '', 'TW II': '', 'TW IV': '' }),
      more('S1', { Target: '90', 'TW IV': '90', Dokumen: 'Renstra' }),
    ),
    told: [],
  },
  {
    what: 'versions of a target stand for documents, where the file names none',
    plant: (rows) => {
      const renstra: Row = { ...at(rows, 'S1'), Target: '92', 'TW IV': '92' };
      return [...rows, renstra].map(({ Dokumen: _, ...row }, i): Row => ({
        ...row,
        Versi: i < rows.length ? 'pk' : 'renstra',
      }));
    },
    told: ['S1: Target “Indeks kepuasan masyarakat” dalam “renstra” 92, dalam “pk” 90.'],
  },
];
