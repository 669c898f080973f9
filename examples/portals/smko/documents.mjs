// The documents that the portal drafts with `takar report`, from rows that it has.
const ABOUT = {
  instansi: 'Kementerian Sekretariat Negara (data contoh)',
  tahun: 2025,
  tempat: 'Jakarta',
  tanggal: '2026-02-27',
  kop: ['KEMENTERIAN SEKRETARIAT NEGARA', 'DATA CONTOH, DIBANGKITKAN'],
  pihak_pertama: { jabatan: 'Menteri Sekretaris Negara' },
};

const COLUMNS = {
  ...{ Unit: 'unit', Indikator: 'indikator', Satuan: 'satuan', Polaritas: 'polaritas', Periode: 'periode' },
  ...{ Target: 'target', Realisasi: 'realisasi' },
};

/** Each document: its kind, its name, the rows it is drafted from as CSV, and what a table cannot say. */
export function documents({ tahun }) {
  const rows = tahun.filter(({ periode }) => periode === '2025');
  const lines = [Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((name) => row[name]))];
  return [{ kind: 'lkjip', name: 'lkjip-2025', csv: lines.map((cells) => cells.join(';')).join('\n'), about: ABOUT }];
}
