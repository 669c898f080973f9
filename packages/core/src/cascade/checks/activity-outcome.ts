import { normalHeader } from '../../data/header-text.js';
import { nodesOf } from '../nodes-of.js';
import { levelHas } from '../scheme.js';
import { CITED, defineCheck } from './check.js';

/**
 * Beginnings of texts that say what is done instead of what changes (C10): verbs of doing, their *ter-…-nya* forms, and
 * counts of documents and meetings. *Meningkatnya*, *terwujudnya* and *persentase* are changes and not listed, nor is
 * *peningkatan*, which programmes are called by nomenclature.
 */
export const BEGINNINGS = [
  ...['melaksanakan', 'menyusun', 'menyelenggarakan', 'mengadakan', 'melakukan', 'menyiapkan', 'mengikuti', 'membuat'],
  ...['terlaksananya', 'terselenggaranya', 'tersusunnya', 'pelaksanaan', 'penyusunan', 'penyelenggaraan', 'pengadaan'],
  ...['sosialisasi', 'rapat', 'bimbingan teknis', 'bimtek', 'workshop', 'seminar', 'monitoring dan evaluasi'],
  ...['jumlah kegiatan', 'jumlah dokumen', 'jumlah laporan', 'jumlah rapat', 'jumlah sosialisasi', 'jumlah pertemuan'],
  ...[
    'jumlah pelatihan',
    'jumlah bimtek',
    'conducting',
    'preparing',
    'organising',
    'number of meetings',
    'number of documents',
  ],
  ...['number of reports', 'number of activities'],
].map((beginning) => `${beginning} `);

/** An outcome, or an indicator of one, that is worded as an activity or a count of documents. */
export const ACTIVITY_OUTCOME = defineCheck({
  code: 'cascade/activity-outcome',
  severity: 'warning',
  basis: 'ORG-CSC-04 C10',
  citation: CITED.r89,
  needs: ['level', ['title', 'indicator']],
  *find({ cascade }) {
    const { indicators } = cascade;
    for (const node of nodesOf(cascade)) {
      if (!levelHas(cascade.scheme, cascade.level[node] as number, 'outcome')) continue;
      const title = cascade.titles[node] ?? null;
      const word = activityWord(title);
      if (word !== null) yield { node, field: 'title', values: { text: title ?? '', word } };
      const told = new Set([title]);
      for (let row = indicators.starts[node] as number; row < (indicators.starts[node + 1] as number); row++) {
        const name = indicators.names[row] ?? null;
        const own = told.has(name) ? null : activityWord(name);
        told.add(name);
        if (own !== null) yield { node, row, field: 'indicator', values: { text: name ?? '', word: own } };
      }
    }
  },
});

function activityWord(text: string | null): string | null {
  if (text === null) return null;
  const start = `${normalHeader(text)} `;
  return BEGINNINGS.find((beginning) => start.startsWith(beginning))?.trim() ?? null;
}
