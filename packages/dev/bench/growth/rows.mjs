/** Ways in which the same many rows can be shaped, from the friendly to the hostile. */

const HEADERS = [
  'Indikator',
  'Satuan',
  'Polaritas',
  'Periode',
  'Unit',
  'Bobot',
  'Target',
  'Realisasi',
  'Capaian',
  'Konsolidasi',
];

/** Rows of indicators as cells; `unitOf` gives the unit of a row. */
export function indicatorCells(n, unitOf) {
  const rows = Array.from({ length: n }, (_, i) => [
    `Indikator ${i}`,
    '%',
    i % 3 === 0 ? 'minimalkan' : 'maksimalkan',
    '2025',
    unitOf(i),
    '1',
    String(80 + (i % 7)),
    String((i * 13) % 120),
    String((i * 7) % 110),
    'jumlah',
  ]);
  return { headers: HEADERS, rows };
}

/** How units lie over rows. */
export const UNITS = {
  'thirty rows a unit': (i) => `Dinas ${Math.floor(i / 30)}`,
  'all rows one unit': () => 'Dinas',
  'one unit a row': (i) => `Dinas ${i}`,
};

/** The same rows as four quarters of a quarter of the indicators. */
export const inQuarters = ({ headers, rows }) => ({
  headers,
  rows: rows.map(([, unit, polarity, , , ...rest], i) => [
    `Indikator ${i >> 2}`,
    unit,
    polarity,
    `2025-Q${(i & 3) + 1}`,
    rows[i & ~3][4],
    ...rest,
  ]),
});

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** Rows as CSV with every cell in quotes, and quotes inside each. */
export const quotedCsvOf = ({ headers, rows }) =>
  [headers.join(';'), ...rows.map((row) => row.map((cell, k) => (k < 5 ? quoted(`"${cell}"`) : cell)).join(';'))].join(
    '\n',
  );

/** Rows as objects. */
export const recordsOf = ({ headers, rows }) =>
  rows.map((row) => Object.fromEntries(headers.map((header, k) => [header, row[k]])));

/** Rows as a table of HTML, as portals call XLS. */
export function htmlOf({ headers, rows }) {
  const line = (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr>${rows.map(line).join('')}</table>`;
}

/** Nodes of a tree as cells; `parentOf` gives the node above, or −1. */
export function treeCells(n, parentOf) {
  const rows = Array.from({ length: n }, (_, i) => {
    const parent = parentOf(i);
    return [`n${i}`, parent < 0 ? '' : `n${parent}`, `Sasaran ${i}`, `Indikator ${i}`, '80', String(i % 100)];
  });
  return { headers: ['id', 'parent', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], rows };
}

/** How nodes hang in a tree. */
export const TREES = {
  'twenty below each': (i) => (i === 0 ? -1 : Math.floor((i - 1) / 20)),
  'a chain': (i) => i - 1,
  'all below one': (i) => (i === 0 ? -1 : 0),
  'none below another': () => -1,
};

/** A personnel register, and the SKP of the same people; `numberOf` gives the NIP of a person. */
export function staffCells(n, numberOf, unitOf) {
  const headers = ['NIP', 'Nama', 'Unit Kerja', 'Predikat'];
  return { headers, rows: Array.from({ length: n }, (_, i) => [numberOf(i), `Pegawai ${i}`, unitOf(i), 'Baik']) };
}

/** A number of the right shape for each person. */
export const nip = (i) => `19800101${String(200001 + (i % 12))}1${String(i).padStart(6, '0').slice(-6)}`.slice(0, 18);
