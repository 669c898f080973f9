import type { Locale } from '@takar/core';

/** What the picture of a tree says. */
export interface TreeWords {
  readonly title: string;
  readonly measured: (indicator: string, target: string, realisation: string, fromChildren: boolean) => string;
  /** Several indicators of one node: how many are met, of how many; how many have a figure. */
  readonly several: (met: number, all: number, reported: number) => string;
  readonly achievement: string;
  readonly unmeasured: string;
  readonly findings: (count: number) => string;
  readonly hidden: (count: string) => string;
  readonly reference: string;
  readonly fromChildren: string;
  readonly summary: (counts: TreeCounts) => string;
  readonly more: (count: number) => string;
  readonly search: string;
  readonly found: (count: string, all: string) => string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly keys: string;
  readonly columns: {
    readonly node: string;
    readonly level: string;
    readonly owner: string;
    readonly findings: string;
  };
  readonly legend: { readonly finding: string; readonly fromChildren: string };
}

/** What a summary of a tree says. */
export interface TreeCounts {
  readonly nodes: string;
  readonly levels: number;
  readonly measured: string;
  readonly met: string;
  readonly findings: string | null;
  readonly faulty: string;
}

/** Words in both languages; terms of PermenPANRB 89/2021. */
export const WORDS: Readonly<Record<Locale, TreeWords>> = {
  id: {
    title: 'Pohon kinerja',
    measured: (indicator, target, realisation, fromChildren) =>
      `${indicator}: target ${target}, realisasi ${realisation}${fromChildren ? ' (dari anak)' : ''}`,
    several: (met, all, reported) =>
      `${met} dari ${all} indikator tercapai${reported < all ? `, ${reported} dilaporkan` : ''}`,
    achievement: 'capaian',
    unmeasured: 'tanpa indikator',
    findings: (count) => `${count} temuan`,
    hidden: (count) => `${count} simpul di bawahnya`,
    reference: 'rujukan, rinciannya di bawah induk pertamanya',
    fromChildren: 'dari anak',
    summary: ({ nodes, levels, measured, met, findings, faulty }) =>
      [
        `${nodes} simpul dalam ${levels} tingkat; ${measured === '0' ? 'belum ada capaian yang dapat dihitung' : `${met} dari ${measured} simpul yang capaiannya dihitung tercapai`}.`,
        findings === null
          ? 'Pemeriksaan struktur tidak menemukan apa pun.'
          : `${findings} temuan pada ${faulty} simpul.`,
      ].join(' '),
    more: (count) => `${count} temuan lain tidak ditampilkan satu per satu.`,
    search: 'Cari simpul, indikator, atau pengampu',
    found: (count, all) => `${count} dari ${all} simpul cocok`,
    openAll: 'Buka semua',
    closeAll: 'Tutup semua',
    keys: 'Panah kanan membuka, panah kiri menutup, panah atas dan bawah berpindah, Enter untuk penjelasan.',
    columns: { node: 'Kinerja', level: 'Jenjang', owner: 'Pengampu', findings: 'Temuan' },
    legend: {
      finding: 'temuan pemeriksaan struktur',
      fromChildren: '(dari anak): realisasi dihitung dari simpul anak',
    },
  },
  en: {
    title: 'Performance tree',
    measured: (indicator, target, realisation, fromChildren) =>
      `${indicator}: target ${target}, realised ${realisation}${fromChildren ? ' (from children)' : ''}`,
    several: (met, all, reported) => `${met} of ${all} indicators met${reported < all ? `, ${reported} reported` : ''}`,
    achievement: 'achievement',
    unmeasured: 'no indicator',
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
    hidden: (count) => `${count} nodes below it`,
    reference: 'a reference; it stands in full under its first parent',
    fromChildren: 'from children',
    summary: ({ nodes, levels, measured, met, findings, faulty }) =>
      [
        `${nodes} nodes in ${levels} levels; ${measured === '0' ? 'no achievement can be computed yet' : `${met} of ${measured} nodes with an achievement are met`}.`,
        findings === null
          ? 'The checks of the structure found nothing.'
          : `Findings: ${findings}, on ${faulty} of the nodes.`,
      ].join(' '),
    more: (count) => `${count} further findings are not told one by one.`,
    search: 'Search nodes, indicators or owners',
    found: (count, all) => `${count} of ${all} nodes fit`,
    openAll: 'Open all',
    closeAll: 'Close all',
    keys: 'Right arrow opens, left arrow closes, up and down move, Enter explains.',
    columns: { node: 'Performance', level: 'Level', owner: 'Owner', findings: 'Findings' },
    legend: {
      finding: 'a finding of the checks of the structure',
      fromChildren: '(from children): the figure is made from the nodes below',
    },
  },
};
