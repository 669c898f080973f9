import type { Row } from '../clean-tree.js';
import { at, set } from '../planted.js';
import { all, type Edge } from './plants.js';

const NOTHING: Row = { 'Indikator Kinerja': '', Target: '', Satuan: '', 'TW IV': '', 'Penanggung Jawab': '' };

/** Rows of a tree that is nothing but links. */
function links(...pairs: readonly (readonly [id: string, parent: string])[]): () => Row[] {
  return () => pairs.map(([ID, Induk]) => ({ ID, Induk, Uraian: `Simpul ${ID}` }));
}

/** Changes of links, levels, owners and weights, at both sides of what is a fault. */
export const EDGES_OF_STRUCTURE: readonly Edge[] = [
  {
    what: 'a cycle of six names all six',
    plant: links(['A', 'F'], ['B', 'A'], ['C', 'B'], ['D', 'C'], ['E', 'D'], ['F', 'E']),
    told: [
      'A: 6 simpul saling menginduk dalam lingkaran: “Simpul A”, “Simpul F”, “Simpul E”, “Simpul D”, “Simpul C”, “Simpul B”.',
    ],
  },
  {
    what: 'a cycle of seven names six',
    plant: links(['A', 'G'], ['B', 'A'], ['C', 'B'], ['D', 'C'], ['E', 'D'], ['F', 'E'], ['G', 'F']),
    told: [
      'A: 7 simpul saling menginduk dalam lingkaran: “Simpul A”, “Simpul G”, “Simpul F”, “Simpul E”, “Simpul D”, “Simpul C”.',
    ],
  },
  {
    what: 'two cycles are two faults',
    plant: links(['A', 'B'], ['B', 'A'], ['C', 'D'], ['D', 'C']),
    told: [
      'A: 2 simpul saling menginduk dalam lingkaran: “Simpul A”, “Simpul B”.',
      'C: 2 simpul saling menginduk dalam lingkaran: “Simpul C”, “Simpul D”.',
    ],
  },
  {
    what: 'three nodes of one id',
    plant: links(['A', ''], ['B', 'A'], ['B', 'A'], ['B', 'A']),
    told: [
      'B: Id “B” milik “Simpul B” sudah dipakai “Simpul B”.',
      'B: Id “B” milik “Simpul B” sudah dipakai “Simpul B”.',
    ],
  },
  {
    what: 'one of two parents is absent',
    plant: set('P3', { Induk: 'S1; S9' }),
    told: ['P3: Induk “S9” dari program “Program Peningkatan Kompetensi Petugas” tidak ada dalam berkas.'],
  },
  {
    what: 'a sub-activity without parent',
    plant: set('SK4', { Induk: '' }),
    told: ['SK4: Subkegiatan “Pelatihan petugas wilayah utara” tidak menyebut induk.'],
  },
  {
    what: 'two levels that nobody knows, one of them twice',
    plant: all({ K3: { Jenjang: 'Bagian Tiga' }, K4: { Jenjang: 'Bagian Tiga' }, K1: { Jenjang: 'Bagian Dua' } }),
    told: [
      'K1: Jenjang “Bagian Dua” (1 simpul) tidak ada dalam skema; urutannya tidak diperiksa.',
      'K3: Jenjang “Bagian Tiga” (2 simpul) tidak ada dalam skema; urutannya tidak diperiksa.',
    ],
  },
  {
    what: 'an objective on an objective',
    plant: set('S2', { Induk: 'S1' }),
    told: [
      'S2: Sasaran “Menurunnya waktu tunggu layanan” menginduk pada sasaran “Meningkatnya kepuasan masyarakat”, yang jenjangnya tidak di atasnya.',
    ],
  },
  {
    what: 'a programme right below the goal, where the file has no objectives',
    plant: (rows) =>
      rows
        .filter(({ ID }) => !['S1', 'S2', 'J1', 'A1', 'L1'].includes(ID ?? ''))
        .map((row) => (row.Jenjang === 'Program' ? { ...row, Induk: 'T1', Bobot: '' } : row)),
    told: [],
  },
  {
    what: 'titles of two nodes are missing',
    plant: all({ K3: { Uraian: '' }, SK1: { Uraian: '' } }),
    told: [
      'K3: Sebuah simpul berjenjang kegiatan memiliki kode tetapi tidak memiliki uraian.',
      'SK1: Sebuah simpul berjenjang subkegiatan memiliki kode tetapi tidak memiliki uraian.',
    ],
  },
  {
    what: 'a file of codes leaves the words to the code list',
    plant: (rows) => rows.map((row) => ({ ...row, Uraian: '' })),
    told: [],
  },
  { what: 'a programme may have two owners', plant: set('P1', { 'Penanggung Jawab': 'Bidang A; Bidang B' }), told: [] },
  {
    what: 'a goal has three owners',
    plant: set('T1', { 'Penanggung Jawab': 'Badan A; Badan B; Badan C' }),
    told: [
      'T1: Tujuan “Meningkatnya mutu layanan publik” memiliki beberapa penanggung jawab utama: “Badan A”, “Badan B”, “Badan C”.',
    ],
  },
  {
    what: 'an objective of a head of division',
    plant: set('S1', { 'Penanggung Jawab': 'Kepala Bidang Standar' }),
    told: [],
  },
  {
    what: 'an objective of an executor',
    plant: set('S1', { 'Penanggung Jawab': 'Pelaksana' }),
    told: ['S1: Sasaran “Meningkatnya kepuasan masyarakat” ditanggung “Pelaksana” (pelaksana).'],
  },
  {
    what: 'an objective of a team leader',
    plant: set('S1', { 'Penanggung Jawab': 'Ketua Tim Standar' }),
    told: ['S1: Sasaran “Meningkatnya kepuasan masyarakat” ditanggung “Ketua Tim Standar” (fungsional).'],
  },
  {
    what: 'no programme has an owner',
    plant: (rows) => rows.map((row) => (row.Jenjang === 'Program' ? { ...row, 'Penanggung Jawab': '' } : row)),
    told: [
      'P1: Program “Program Penataan Standar Layanan” tidak memiliki penanggung jawab utama.',
      'P2: Program “Program Antrean Daring” tidak memiliki penanggung jawab utama.',
      'P3: Program “Program Peningkatan Kompetensi Petugas” tidak memiliki penanggung jawab utama, hanya pendukung (Badan Kepegawaian).',
    ],
  },
  {
    what: 'a crosscutting programme of two objectives with one owner',
    plant: all({ S2: { 'Penanggung Jawab': 'Kepala Dinas' }, P3: { Pendukung: '' }, P1: { Pendukung: 'Badan Arsip' } }),
    told: [],
  },
  {
    what: 'supporters that are a dash are none',
    plant: all({ P3: { Pendukung: '-' }, P1: { Pendukung: 'Badan Arsip' } }),
    told: [
      'P3: Program “Program Peningkatan Kompetensi Petugas” mendukung “Meningkatnya kepuasan masyarakat”, “Menurunnya waktu tunggu layanan” dengan penanggung jawab berbeda (“Kepala Dinas”, “Sekretaris Daerah”), tetapi tidak menyebut pendukung.',
    ],
  },
  { what: 'weights of 99,99', plant: set('S1', { Bobot: '59,99' }), told: [] },
  { what: 'weights of 100,01', plant: set('S1', { Bobot: '60,01' }), told: [] },
  {
    what: 'weights of 99,98',
    plant: set('S1', { Bobot: '59,98' }),
    told: ['T1: Bobot simpul di bawah “Meningkatnya mutu layanan publik” berjumlah 99,98, bukan 100.'],
  },
  {
    what: 'weights of 101 under a tolerance of 1',
    plant: set('S1', { Bobot: '61' }),
    settings: { tolerance: { weight: 1 } },
    told: [],
  },
  {
    what: 'weights as shares of one',
    plant: all({ S1: { Bobot: '0,6' }, S2: { Bobot: '0,4' } }),
    told: ['T1: Bobot simpul di bawah “Meningkatnya mutu layanan publik” berjumlah 1, bukan 100.'],
  },
  {
    what: 'shares that come to 1,1',
    plant: all({ S1: { Bobot: '0,6' }, S2: { Bobot: '0,5' } }),
    told: ['T1: Bobot simpul di bawah “Meningkatnya mutu layanan publik” berjumlah 1,1, bukan 100.'],
  },
  { what: 'nobody below an objective has a weight', plant: all({ S1: { Bobot: '' }, S2: { Bobot: '' } }), told: [] },
  {
    what: 'weights of goals at the top',
    plant: (rows) =>
      [
        ...rows,
        { ...at(rows, 'T1'), ID: 'T2', Uraian: 'Terjaganya aset', 'Indikator Kinerja': 'Indeks aset', Bobot: '30' },
      ].map((row) => (row.ID === 'T1' ? { ...row, Bobot: '60' } : row)),
    told: [
      'T1: Bobot simpul di puncak pohon berjumlah 90, bukan 100.',
      'T2: Tujuan “Terjaganya aset” tidak didukung: tidak ada sasaran di bawahnya.',
    ],
  },
  {
    what: 'an activity below a sub-activity',
    plant: set('K2', { Induk: 'SK1' }),
    told: [
      'K2: Kegiatan “Penetapan standar layanan pilihan” menginduk pada subkegiatan “Penyusunan standar layanan wajib”, yang jenjangnya tidak di atasnya.',
      'SK1: Komponen “Penyusunan standar layanan wajib” (“Penetapan standar layanan pilihan”) berjumlah 4, menurut bobot 1,2; target “Jumlah standar layanan wajib” 8.',
    ],
  },
  { what: 'a staff plan of nobody else', plant: set('L1', { 'NIP Atasan': '' }), told: [] },
  {
    what: 'a staff plan on the plan of a superior of another spelling',
    plant: set('L1', { 'NIP Atasan': ' budi ' }),
    told: [],
  },
  {
    what: 'two activities of a programme lose their sub-activities',
    plant: (rows) => rows.filter(({ ID }) => ID !== 'SK3' && ID !== 'SK4'),
    told: [
      'K3: Kegiatan “Pengelolaan antrean daring” tidak didukung: tidak ada subkegiatan di bawahnya.',
      'K4: Kegiatan “Pelatihan petugas layanan” tidak didukung: tidak ada subkegiatan di bawahnya.',
    ],
  },
  {
    what: 'a sub-activity that hangs on a programme excuses one activity without any',
    plant: (rows) =>
      rows.filter(({ ID }) => ID !== 'SK3').map((row) => (row.ID === 'SK4' ? { ...row, Induk: 'P2' } : row)),
    told: [
      'K4: Kegiatan “Pelatihan petugas layanan” tidak didukung: tidak ada subkegiatan di bawahnya.',
      'SK4: Subkegiatan “Pelatihan petugas wilayah utara” langsung menginduk pada program “Program Antrean Daring”; di antaranya ada kegiatan.',
    ],
  },
  {
    what: 'a programme of two owners that has none itself',
    plant: all({ P3: { 'Penanggung Jawab': '', Pendukung: '' }, P1: { Pendukung: 'Badan Arsip' } }),
    told: ['P3: Program “Program Peningkatan Kompetensi Petugas” tidak memiliki penanggung jawab utama.'],
  },
  {
    what: 'a programme of two parents, one of them without owner',
    plant: all({ S2: { 'Penanggung Jawab': '' }, P3: { Pendukung: '' }, P1: { Pendukung: 'Badan Arsip' } }),
    told: ['S2: Sasaran “Menurunnya waktu tunggu layanan” tidak memiliki penanggung jawab utama.'],
  },
  { what: 'a node without level and one with', plant: set('K3', { Jenjang: '' }), told: [] },
  { what: 'all weights are shares', plant: shares('0,6'), told: [] },
  {
    what: 'all weights are shares that come to 1,0002',
    plant: shares('0,6002'),
    told: ['T1: Bobot simpul di bawah “Meningkatnya mutu layanan publik” berjumlah 1,0002, bukan 1.'],
  },
  { what: 'all weights are shares that come to 1,0001', plant: shares('0,6001'), told: [] },
  {
    what: 'two ids stand twice',
    plant: all({ SK4: { ID: 'SK3' }, SK2: { ID: 'SK1' } }),
    told: [
      'SK1: Id “SK1” milik “Penyusunan standar layanan pilihan” sudah dipakai “Penyusunan standar layanan wajib”.',
      'SK3: Id “SK3” milik “Pelatihan petugas wilayah utara” sudah dipakai “Pemasangan perangkat antrean”.',
    ],
  },
  {
    what: 'a vision carries no indicator and no owner',
    plant: (rows) =>
      [{ ...at(rows, 'T1'), ...NOTHING, ID: 'V1', Jenjang: 'Visi', Uraian: 'Kota yang melayani' }, ...rows].map(
        (row) =>
          row.ID === 'T1'
            ? { ...row, Induk: 'V1', Kontribusi: 'mewujudkan visi', 'Metode Cascading': 'buat baru' }
            : row,
      ),
    told: [],
  },
];

/** All weights as shares of one, with that of S1 as given. */
function shares(own: string): (rows: Row[]) => void {
  return (rows) => {
    for (const row of rows) if (row.Bobot !== '') row.Bobot = String(Number(row.Bobot) / 100).replace('.', ',');
    at(rows, 'S1').Bobot = own;
  };
}
