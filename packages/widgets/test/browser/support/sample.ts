/** A few published rows (see examples/portals/capaian/SOURCE.md), with what stands in each cell as a portal prints it. */
export const HEADERS = ['Indikator', 'Satuan', 'Polaritas', 'Periode', 'Unit', 'Target', 'Realisasi'] as const;

export const ROWS: readonly (readonly string[])[] = [
  ['Angka kematian ibu', 'per 100.000', 'minimalkan', '2023', 'Dinas Kesehatan', '66,81', '82,64'],
  ['Prevalensi stunting', '%', 'minimalkan', '2023', 'Dinas Kesehatan', '15,5', '15,25'],
  ['Indeks SPBE', 'indeks', 'maksimalkan', '2023', 'Diskominfo', '3,34', '4,5'],
  ['Pendapatan per kapita', 'Rp', 'maksimalkan', '2023', 'Dinas Perikanan', '36.919.809,00', '37.713.625'],
  ['Nilai AKIP', 'nilai', 'maksimalkan', '2023', 'Dinas Lingkungan Hidup', '80,07', ''],
  ['Jumlah ternak yang dilayani', '', '', '2023', 'Dinas Peternakan', '3.286', '8.706'],
  ['Kenaikan PAD', '%', 'maksimalkan', '2023', 'BKAD', '5,09', '-2,24'],
  ['Prestasi olahraga', '%', 'maksimalkan', '2023', 'Dispora', '7,44', '45,45'],
];

export const CAPTION = 'Capaian 2023';

/** The rows as objects, as `JSON.parse` gives them. */
export const RECORDS: readonly Record<string, string>[] = ROWS.map((row) =>
  Object.fromEntries(HEADERS.map((header, i) => [header, row[i] ?? ''])),
);

export const CSV = [HEADERS, ...ROWS].map((row) => row.join(';')).join('\n');

/** The rows as the table that a portal prints. */
export function sampleTable(rows: readonly (readonly string[])[] = ROWS): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = CAPTION;
  const head = table.createTHead().insertRow();
  for (const header of HEADERS) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = header;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table;
}

/** A data block as a template prints it. */
export function dataBlock(type: 'application/json' | 'text/csv', text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}
