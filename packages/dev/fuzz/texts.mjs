import fc from 'fast-check';

/** Headers of every table that Takar reads, so that its readers find what they look for. */
export const HEADERS = [
  'Indikator',
  'Unit',
  'OPD',
  'Tahun',
  'Periode',
  'Target',
  'Realisasi',
  'Capaian',
  'Satuan',
  'Polaritas',
  'Bobot',
  'Target TW I',
  'Realisasi TW I',
  'Pagu',
  'Anggaran',
  'Program',
  'Kegiatan',
  'id',
  'parent_id',
  'Level',
  'Kode',
  'Judul',
  'Tujuan',
  'Sasaran',
  'Sasaran Strategis',
  'Komponen',
  'Kriteria',
  'Jawaban',
  'Nilai',
  'Predikat',
  'Nama',
  'NIP',
  'Jabatan',
  'Kelas Jabatan',
  'Tanggal',
  'Jam Mulai',
  'Jam Selesai',
  'Jenis',
  'Rekomendasi',
  'Status',
  'Batas Waktu',
  'Kinerja',
  'Potensi',
  'Volume',
  'Norma Waktu',
  'Faktor Penghambat',
  'Rencana Aksi',
  'Penanggung Jawab',
  'Jumlah',
  'lft',
  'rgt',
  '__proto__',
  'constructor',
  '',
];

const PIECES = [
  '0',
  '1',
  '-1',
  '97,50',
  '1.234',
  '1.234.567,89',
  '1e308',
  '1e-400',
  '99999999999999999999',
  '-',
  '–',
  'N/A',
  '#DIV/0!',
  '12 %',
  '(5,2)',
  'Rp1.000.000',
  'BB',
  'Sangat Baik',
  'minimalkan',
  'max',
  'TW I',
  '2026',
  '2026-13-45',
  '2026-02-29',
  '31/12/2025',
  'libur',
  'cuti',
  '198501012010011001',
  '24:61',
  's.d.',
  '<= 5',
  '80-90',
  '٣٤',
  '１２',
  'é',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
  '=1+1',
  '<script>',
  '__proto__',
  'x'.repeat(300),
  '9'.repeat(400),
  ' ',
  '\n',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '{"a":1}',
  '[]',
  'null',
  'true',
];

/** A cell as people, programs and attackers write it. */
export const cellText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 200 }).map(String) },
);

export const headers = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...HEADERS) }, { weight: 1, arbitrary: cellText }),
  {
    minLength: 1,
    maxLength: 9,
  },
);

/** A table: headers, and rows that need not be as wide. */
export const table = headers.chain((names) =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(fc.array(cellText, { maxLength: names.length + 1 }), { maxLength: 12 }),
  }),
);

/** CSV that is written well, badly, or in pieces. */
export const csvBytes = fc
  .record({
    table,
    separator: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    quote: fc.constantFrom('always', 'never', 'open'),
    mark: fc.constantFrom('', '\ufeff', 'sep=;\n', 'Judul laporan\n\n'),
    wide: fc.boolean(),
  })
  .map(({ table: { names, rows }, separator, end, quote, mark, wide }) => {
    const cell = (text) =>
      quote === 'always' ? `"${text.replaceAll('"', '""')}"` : quote === 'open' ? `"${text}` : text;
    const text = mark + [names, ...rows].map((row) => row.map(cell).join(separator)).join(end);
    return wide ? utf16(text) : new TextEncoder().encode(text);
  });

function utf16(text) {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

const KEYS = [
  'target',
  'realisasi',
  'indikator',
  'unit',
  'rows',
  'data',
  'children',
  'anak',
  'title',
  'nama',
  'id',
  'parent',
  'nodes',
  'links',
  'components',
  'subcomponents',
  'criteria',
  'answers',
  'scales',
  'constraints',
  'weight',
  'bobot',
  'code',
  'value',
  'from',
  'until',
  'citation',
  'instrument',
  'article',
  'overrides',
  'jurisdiction',
  'parameters',
  'base',
  'cap',
  'levels',
  'tiles',
  'column',
  'row',
  'name',
  'type',
  'features',
  'properties',
  'geometry',
  'coordinates',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
];

/** JSON whose keys are those that readers look for. */
export const jsonValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'json' },
    fc.oneof(cellText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 }).map((entries) => objectOf(entries)),
  ),
})).value;

/** As `JSON.parse` makes it: `__proto__` is a key like any other. */
function objectOf(entries) {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const place = fc.oneof(fc.integer({ min: 0, max: 45 }), fc.constantFrom(-1, 0.5, 1e9, '1', null));

/** A layout of a map of squares, nearly right. */
export const layoutValue = fc.oneof(
  { weight: 1, arbitrary: jsonValue },
  {
    weight: 3,
    arbitrary: fc.record({
      title: cellText,
      tiles: fc.array(fc.record({ code: cellText, name: cellText, column: place, row: place }), { maxLength: 3 }),
    }),
  },
);

/** JSON as text, at times nested deeper than any stack, or cut off. */
export const jsonText = fc.oneof(
  { weight: 6, arbitrary: jsonValue.map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: table.map(({ names, rows }) =>
      JSON.stringify(rows.map((row) => objectOf(names.map((name, i) => [name, row[i] ?? null])))),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('[', '{"children":', '{"anak":[', '{"rows":[{"a":'), fc.constantFrom(50, 1000, 20_000))
      .map(([open, depth]) => open.repeat(depth) + '1'),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(100, 5000)
      .map((depth) => `${'{"title":"a","children":['.repeat(depth)}${']}'.repeat(depth)}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(jsonValue, fc.nat(200)).map(([value, cut]) => JSON.stringify(value).slice(0, -cut - 1)),
  },
);
