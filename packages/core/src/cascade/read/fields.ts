import { ALIASES } from '../../data/aliases.js';

/** What a file says of a node itself. */
export const NODE_FIELDS = [
  'id',
  'parent',
  'title',
  'level',
  'owner',
  'supporter',
  'person',
  'superior',
  'method',
  'relation',
  'contribution',
  'document',
  'weight',
  'budget',
] as const;

/** What a file says of an indicator of a node; the names of `data/fields.ts`, and what a cascade adds to them. */
export const INDICATOR_FIELDS = [
  'indicator',
  'measure_unit',
  'polarity',
  'target',
  'realisation',
  'numerator',
  'denominator',
  'indicator_weight',
  'consolidation',
  'aggregation',
  'input',
  'period',
  'year',
  'version',
  'status',
  'formula',
  'source',
  'quarter_1',
  'quarter_2',
  'quarter_3',
  'quarter_4',
  'baseline',
  'validity',
  'control',
  'note',
] as const;

export type NodeField = (typeof NODE_FIELDS)[number];
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** A column of a cascade file. */
export type CascadeField = NodeField | IndicatorField;

/** Every field of a cascade: those of nodes, then those of indicators. */
export const CASCADE_FIELDS: readonly CascadeField[] = [...NODE_FIELDS, ...INDICATOR_FIELDS];

/** The targets of the quarters, in order. */
export const QUARTERS = ['quarter_1', 'quarter_2', 'quarter_3', 'quarter_4'] as const;

function quarter(arabic: number, roman: string): readonly string[] {
  const names = ['tw', 'triwulan', 'trw', 'q', 'kuartal', 'quarter'].flatMap((word) => [
    `${word} ${roman}`,
    `${word} ${arabic}`,
    `${word}${arabic}`,
    `${word}${roman}`,
  ]);
  return [...names.flatMap((name) => [name, `target ${name}`, `rencana ${name}`]), `quarter ${arabic} target`];
}

/** Headers of each field in normal form (`normalHeader`), the better one first. */
export const CASCADE_ALIASES: Readonly<Record<CascadeField, readonly string[]>> = {
  id: [
    ...[
      'id',
      'kode',
      'code',
      'node id',
      'id node',
      'id kinerja',
      'kode kinerja',
      'key',
      'kode node',
      'nip',
      'kode unik',
    ],
    ...['id pohon', 'uuid', 'no kode', 'kode urusan program kegiatan', 'kode rekening', 'nomor', 'nomor kode'],
  ],
  parent: [
    ...[
      'parent',
      'parent id',
      'id parent',
      'parentid',
      'induk',
      'id induk',
      'kode induk',
      'parent code',
      'kode parent',
    ],
    ...['parents', 'parent key', 'pid', 'atasan id', 'id atasan', 'parent node', 'kinerja induk', 'induk kinerja'],
    ...[
      'mendukung',
      'mendukung kinerja',
      'kinerja atasan',
      'sasaran yang didukung',
      'kinerja yang didukung',
      'supports',
    ],
    ...['nip atasan', 'nip pimpinan', 'superior id', 'atasan', 'atasan langsung', 'cascading dari', 'turunan dari'],
  ],
  title: [
    ...['title', 'judul', 'nama', 'name', 'uraian', 'kinerja', 'label', 'text', 'kondisi', 'nomenklatur', 'deskripsi'],
    ...['uraian kinerja', 'nama kinerja', 'pohon kinerja', 'condition', 'description', 'nama node', 'hasil kerja'],
    ...['nama pohon', 'nama pohon kinerja', 'isi pohon', 'uraian pohon', 'nama kondisi'],
    ...['rencana hasil kerja', 'rhk', 'sasaran kinerja', 'pernyataan kinerja', 'isu', 'jabatan', 'nama jabatan'],
    ...[
      'sasaran kinerja pegawai',
      'rencana kinerja',
      'nama pegawai',
      'position',
      'post',
      'program kegiatan sub kegiatan',
    ],
    ...['program kegiatan', 'urusan program kegiatan', 'program kegiatan subkegiatan', 'uraian program kegiatan'],
  ],
  level: [
    ...['level', 'tingkat', 'tingkatan', 'jenjang', 'tipe', 'type', 'jenis', 'lane', 'kategori', 'level kinerja'],
    ...['jenjang kinerja', 'level pohon', 'jenis kinerja', 'jenjang jabatan', 'jenis jabatan', 'eselon', 'echelon'],
    ...['tingkat kinerja', 'level node', 'jenis node', 'node type', 'lapis', 'depth', 'kelompok'],
  ],
  owner: [
    ...['owner', 'pemilik', 'penanggung jawab', 'pengampu', 'koordinator', 'coordinator', 'penanggungjawab', 'pic'],
    ...[
      'pemilik kinerja',
      'penanggung jawab utama',
      'unit penanggung jawab',
      'opd penanggung jawab',
      'pj',
      'opd pengampu',
    ],
    ...['perangkat daerah penanggung jawab', 'opd', 'perangkat daerah', 'unit kerja', 'unit', 'skpd', 'pengampu utama'],
    ...[
      'koordinator kinerja',
      'coordinating owner',
      'responsible',
      'responsible unit',
      'unit pengampu',
      'pelaksana utama',
    ],
    ...['unit organisasi', 'satuan kerja', 'nama opd', 'jabatan penanggung jawab', 'pemilik risiko kinerja'],
  ],
  supporter: [
    ...['supporter', 'supporters', 'pendukung', 'opd pendukung', 'unit pendukung', 'perangkat daerah pendukung'],
    ...['supporting owner', 'supporting owners', 'pengampu pendukung', 'kontributor', 'crosscutting', 'cross cutting'],
    ...['opd crosscutting', 'unit crosscutting', 'mitra', 'supporting', 'opd terkait', 'tim pendukung'],
  ],
  person: ['person', 'pegawai', 'nama pegawai', 'employee', 'nama asn'],
  superior: [
    'superior',
    'nip atasan',
    'atasan',
    'atasan langsung',
    'nip atasan langsung',
    'nama atasan',
    'pejabat penilai',
  ],
  method: [
    ...['method', 'metode', 'metode cascading', 'cascading', 'jenis cascading', 'cara cascading', 'tipe cascading'],
    ...[
      'cascading method',
      'metode penurunan',
      'metode penjenjangan',
      'cara menurunkan',
      'jenis penurunan',
      'metode turunan',
    ],
  ],
  relation: [
    'relation',
    'relasi',
    'jenis relasi',
    'tipe relasi',
    'relation type',
    'hubungan',
    'jenis hubungan',
    'link type',
  ],
  contribution: [
    ...['contribution', 'kontribusi', 'kontribusi terhadap induk', 'kontribusi ke atasan', 'kontribusi kinerja'],
    ...['kontribusi terhadap atasan', 'contribution to parent', 'peran', 'peran hasil'],
  ],
  document: ['document', 'dokumen', 'nama dokumen', 'jenis dokumen'],
  weight: ['weight', 'bobot', 'bobot kinerja', 'nilai bobot', 'bobot sasaran', 'bobot node', 'proporsi'],
  budget: [
    ...['budget', 'anggaran', 'pagu', 'pagu anggaran', 'jumlah anggaran', 'nilai anggaran', 'alokasi anggaran'],
    ...['pagu indikatif', 'anggaran rp', 'pagu rp', 'total anggaran', 'alokasi'],
  ],
  indicator: [
    ...ALIASES.indicator.filter((name) => name !== 'name' && name !== 'nama'),
    'indikator kinerja individu',
    'iki',
  ],
  measure_unit: [...ALIASES.measure_unit, 'satuan kinerja', 'unit satuan', 'unit'],
  polarity: ALIASES.polarity,
  target: ALIASES.target,
  realisation: ALIASES.realisation,
  numerator: ALIASES.numerator,
  denominator: ALIASES.denominator,
  indicator_weight: ['indicator weight', 'bobot indikator', 'bobot iku'],
  consolidation: ALIASES.consolidation.filter((name) => name !== 'aggregation' && name !== 'agregasi'),
  aggregation: [
    ...[
      'aggregation',
      'agregasi',
      'jenis konsolidasi lokasi',
      'konsolidasi lokasi',
      'konsolidasi unit',
      'cara agregasi',
    ],
    ...['metode agregasi', 'konsolidasi antar unit'],
  ],
  input: ALIASES.input,
  period: [
    ...ALIASES.period,
    'masa berlaku',
    'berlaku',
    'periode berlaku',
    'validity period',
    'tahun berlaku',
    'tahun periode',
  ],
  year: ALIASES.year,
  version: ALIASES.version,
  status: ALIASES.status,
  formula: [
    ...['formula', 'rumus', 'formulasi', 'cara hitung', 'cara menghitung', 'cara perhitungan', 'formula perhitungan'],
    ...[
      'formulasi perhitungan',
      'rumus perhitungan',
      'formula penghitungan',
      'definisi operasional',
      'metode perhitungan',
    ],
    ...['formulasi pengukuran', 'rumus indikator', 'formula indikator', 'penjelasan formulasi', 'calculation'],
  ],
  source: [...ALIASES.source, 'sumber data indikator', 'penyedia data', 'asal data'],
  quarter_1: quarter(1, 'i'),
  quarter_2: quarter(2, 'ii'),
  quarter_3: quarter(3, 'iii'),
  quarter_4: quarter(4, 'iv'),
  baseline: [
    ...[
      'baseline',
      'realisasi tahun lalu',
      'capaian tahun lalu',
      'realisasi n 1',
      'kondisi awal',
      'realisasi sebelumnya',
    ],
    ...['last year', 'data awal', 'realisasi tahun sebelumnya', 'capaian tahun sebelumnya', 'last year realisation'],
  ],
  validity: ['validity', 'validitas', 'tingkat validitas', 'validitas indikator'],
  control: ['control', 'kendali', 'tingkat kendali', 'derajat kendali', 'tingkat pengendalian', 'controllability'],
  note: [...ALIASES.note, 'alasan', 'reason', 'alasan target', 'justifikasi'],
};
