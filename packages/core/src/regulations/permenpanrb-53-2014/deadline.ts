import { REPORT_DEADLINE } from '../../comparison/deadline.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, PERMENPANRB_53_2014_TEXT as TEXT } from './instrument.js';

const CITATION = { ...TEXT, article: 'Lampiran II' };
const months = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: CITATION, confidence: 'high' },
];

/** LKJ-0/deadline, last day for handing in the report of a year. */
export const DEADLINE = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'LKJ-0/deadline',
  kind: 'computation',
  title: { id: 'Batas waktu laporan kinerja', en: 'Deadline of the performance report' },
  citation: CITATION,
  confidence: 'high',
  inputs: [
    { name: 'year', unit: '', aliases: ['tahun'] },
    {
      name: 'institution',
      unit: '',
      categories: ['ministry', 'unit', 'region'],
      words: {
        ministry: ['K/L', 'KL', 'kementerian', 'lembaga'],
        unit: ['SKPD', 'OPD', 'PD', 'perangkat daerah'],
        region: ['pemda', 'pemerintah daerah', 'kabupaten', 'kota', 'provinsi'],
      },
      aliases: ['instansi', 'jenis', 'kind'],
    },
  ],
  parameters: {
    months_ministry: /* @__PURE__ */ months(2),
    months_unit: /* @__PURE__ */ months(2),
    months_region: /* @__PURE__ */ months(3),
  },
  expression: null,
  procedure: REPORT_DEADLINE,
  outputs: [{ name: 'due', aliases: ['batas_waktu', 'deadline'] }],
  labels: {
    year: { id: 'tahun kinerja', en: 'year of performance' },
    institution: { id: 'jenis instansi', en: 'kind of institution' },
    ministry: { id: 'kementerian/lembaga', en: 'ministry or agency' },
    unit: { id: 'perangkat daerah', en: 'unit of a region' },
    region: { id: 'pemerintah daerah', en: 'regional government' },
    due: { id: 'paling lambat', en: 'due' },
    months_ministry: { id: 'bulan untuk K/L', en: 'months for ministries' },
    months_unit: { id: 'bulan untuk perangkat daerah', en: 'months for units' },
    months_region: { id: 'bulan untuk pemerintah daerah', en: 'months for regions' },
  },
});
