/** What a widget is shown in tests: a table as a portal prints it. The first cell of the first row is in the picture. */
export interface Sample {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Attributes that the widget needs for these rows. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A few published rows (see examples/portals/capaian/SOURCE.md), with what stands in each cell as a portal prints it. */
export const INDICATOR_SAMPLE: Sample = {
  caption: 'Capaian 2023',
  headers: ['Indikator', 'Satuan', 'Polaritas', 'Periode', 'Unit', 'Target', 'Realisasi'],
  rows: [
    ['Angka kematian ibu', 'per 100.000', 'minimalkan', '2023', 'Dinas Kesehatan', '66,81', '82,64'],
    ['Prevalensi stunting', '%', 'minimalkan', '2023', 'Dinas Kesehatan', '15,5', '15,25'],
    ['Indeks SPBE', 'indeks', 'maksimalkan', '2023', 'Diskominfo', '3,34', '4,5'],
    ['Pendapatan per kapita', 'Rp', 'maksimalkan', '2023', 'Dinas Perikanan', '36.919.809,00', '37.713.625'],
    ['Nilai AKIP', 'nilai', 'maksimalkan', '2023', 'Dinas Lingkungan Hidup', '80,07', ''],
    ['Jumlah ternak yang dilayani', '', '', '2023', 'Dinas Peternakan', '3.286', '8.706'],
    ['Kenaikan PAD', '%', 'maksimalkan', '2023', 'BKAD', '5,09', '-2,24'],
    ['Prestasi olahraga', '%', 'maksimalkan', '2023', 'Dispora', '7,44', '45,45'],
  ],
};

/** Rows as objects, as `JSON.parse` gives them. */
export function recordsOf({ headers, rows }: Sample): readonly Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])));
}

/** Rows as CSV. */
export function csvOf({ headers, rows }: Sample): string {
  return [headers, ...rows].map((row) => row.join(';')).join('\n');
}

/** Rows as the table that a portal prints. */
export function tableOf({ caption, headers }: Sample, rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const header of headers) {
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

export const RECORDS = recordsOf(INDICATOR_SAMPLE);

/** The published rows as a table. */
export function sampleTable(rows: readonly (readonly string[])[] = INDICATOR_SAMPLE.rows): HTMLTableElement {
  return tableOf(INDICATOR_SAMPLE, rows);
}

/** A data block as a template prints it. */
export function dataBlock(type: 'application/json' | 'text/csv', text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}
