import { UNITS } from './units.mjs';

/** Posts with their tasks: volume of a year and minutes each. */
const POSTS = [
  ['Pengadministrasi Perkantoran', 'Mencatat dan mengarsipkan surat', [900, 1900], 75],
  ['Pengadministrasi Perkantoran', 'Menyiapkan bahan rapat', [90, 220], 300],
  ['Pengolah Data dan Informasi', 'Memutakhirkan data sektoral', [300, 700], 240],
  ['Perencana Ahli Muda', 'Menyusun dokumen rencana kerja', [14, 40], 2400],
  ['Analis Kebijakan Ahli Pertama', 'Menelaah usulan kegiatan', [60, 150], 900],
  ['Bendahara', 'Memeriksa pertanggungjawaban', [700, 1500], 95],
];

/** Workload of every unit: one row a task; a post's staff stands on its first row. One unit has not filled one in. */
export function workloadOf(random) {
  return UNITS.flatMap(({ unit }, i) =>
    POSTS.map(([jabatan, tugas, [least, most], norma], task) => {
      const known = i !== 6 || task !== 5;
      const isFirst = task !== 1;
      return {
        unit,
        jabatan,
        tugas,
        volume: String(3 * random.whole(least, most)),
        norma: String(norma),
        pns: isFirst && known ? String(random.whole(2, 6)) : '',
        pppk: isFirst && known ? String(random.whole(0, 2)) : '',
      };
    }),
  );
}
