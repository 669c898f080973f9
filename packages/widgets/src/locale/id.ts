import type { WidgetMessages } from './messages.js';

/** What the widgets say in Indonesian. */
export const ID: WidgetMessages = {
  locale: 'id',
  title: 'Capaian kinerja',
  columns: {
    indicator: 'Indikator',
    unit: 'Unit',
    period: 'Periode',
    measureUnit: 'Satuan',
    target: 'Target',
    realisation: 'Realisasi',
    achievement: 'Capaian',
    band: 'Kategori',
    status: 'Status',
  },
  percent: (value) => `${value}%`,
  money: (value, rest) => `Rp${value}${rest === '' ? '' : ` ${rest}`}`,
  status: {
    met: 'tercapai',
    unmet: 'belum tercapai',
    failed: 'tidak tercapai',
    undirected: 'arah indikator belum diketahui',
    absent: {
      'not-reported': 'belum dilaporkan',
      'not-due': 'belum jatuh tempo',
      'not-released': 'belum rilis',
      'not-applicable': 'tidak berlaku',
      unverified: 'belum diverifikasi',
    },
    notComputed: 'tidak dihitung',
  },
  notComputed: (reason) => `Tidak dihitung: ${reason}`,
  undirected: 'Polaritas tidak diketahui: batang hanya menunjukkan realisasi terhadap target, tanpa penilaian.',
  row: (view) =>
    [
      [view.indicator, view.unit, view.period].filter((part) => part !== null).join(', '),
      `Target ${view.target}, realisasi ${view.realisation}`,
      view.achievement === null
        ? `${view.statusWord}${view.reason === null ? '' : `. ${view.reason}`}`
        : `Capaian ${view.figure}, ${view.statusWord}${view.bandLabel === null ? '' : `, ${view.bandLabel}`}`,
    ].join('. '),
  summary: ({ rows, computed, met, missing, lowest }) =>
    [
      computed === 0
        ? `Belum ada capaian yang dapat dihitung dari ${rows} indikator.`
        : `${met} dari ${computed} indikator${missing > 0 ? ' yang dapat dihitung' : ''} tercapai${
            lowest === null ? '' : `; terendah ${lowest.indicator} (${lowest.figure})`
          }.`,
      missing > 0 && computed > 0 ? `${missing} dari ${rows} indikator tidak dapat dihitung.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  shown: (shown, all) => `Ditampilkan ${shown} dari ${all} baris.`,
  keys: 'Tombol panah untuk berpindah, Enter untuk penjelasan, Escape untuk keluar.',
  legend: {
    title: 'Keterangan',
    target: 'target (100%)',
    cut: 'melebihi sumbu',
    from: (value) => `mulai ${value}`,
    above: (value) => `di atas ${value}`,
    below: (value) => `di bawah ${value}`,
    upTo: (value) => `sampai ${value}`,
  },
  states: {
    loading: 'Memuat data…',
    empty: 'Belum ada data.',
    error: 'Data tidak dapat ditampilkan.',
    stale: 'Data di bawah ini mungkin tidak mutakhir.',
    retry: 'Coba lagi',
  },
  sources: {
    part: 'Sebagian program penampil tidak dapat dimuat. Periksa jaringan, lalu coba lagi.',
    policy: 'Kebijakan penghitungan tidak dikenal.',
    failed: 'Terjadi kesalahan pada penampil data.',
  },
  noExplanation: 'Penjelasan tidak dapat dimuat. Muat ulang halaman, lalu coba lagi.',
};
