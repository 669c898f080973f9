import { aggregate, field, named, subtract } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { headCountOf, MINIMUM, needOutputs, needStep } from '../../workload/head-count.js';
import { BASE } from './instrument.js';

const NEED = needStep(field('needs_sum'));

/**
 * ABK-06, whole persons of a need: half up, once, on the total of the post. Rounding each task up would make 3 of 0.384 +
 * 0.4 + 0.24.
 */
export const HEAD_COUNT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-06',
  title: { id: 'Pembulatan kebutuhan pegawai', en: 'Rounding of the head count' },
  confidence: 'medium',
  inputs: [
    {
      name: 'needs',
      unit: 'orang',
      shape: 'list',
      least: 0,
      aliases: ['need', 'kebutuhan', 'raw', 'nilai', 'tasks', 'need_raw'],
    },
    MINIMUM,
  ],
  gathers: { needs_sum: { list: 'needs', of: aggregate('sum', field('needs')) } },
  parameters: {},
  expression: named('headcount', headCountOf(NEED)),
  outputs: [
    { name: 'headcount', unit: 'orang', aliases: ['rounded', 'dibulatkan', 'orang', 'head_count'] },
    ...needOutputs(NEED).filter(({ name }) => name !== 'headcount'),
  ],
  labels: { ...BASE.labels, needs_sum: { id: 'jumlah kebutuhan', en: 'sum of the needs' } },
  note: {
    id: 'Kata-kata PermenPANRB 1/2020 tentang pembulatan belum dibaca; semua tabel terbit cocok dengan setengah ke atas. Beban di bawah setengah orang menjadi 0 dengan peringatan, atau minimum yang dipilih.',
    en: 'The words of PermenPANRB 1/2020 on rounding were not read; every published table fits half up. A load of less than half a person becomes 0 with a warning, or the minimum that is chosen.',
  },
});

/** ABK-08, surplus or shortage (*kelebihan atau kekurangan*): staff in post less the rounded need; negative is a shortage. */
export const DIFFERENCE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-08',
  title: { id: 'Kelebihan atau kekurangan pegawai', en: 'Surplus or shortage of staff' },
  confidence: 'high',
  inputs: [
    {
      name: 'existing',
      unit: 'orang',
      least: 0,
      aliases: [
        'ada',
        'pegawai_ada',
        'pegawai_yang_ada',
        'jumlah_pegawai',
        'pegawai',
        'staff',
        'bezetting',
        'tersedia',
      ],
    },
    { name: 'need', unit: 'orang', least: 0, aliases: ['kebutuhan', 'headcount', 'required', 'kebutuhan_pegawai'] },
    MINIMUM,
  ],
  parameters: {},
  expression: named('difference', subtract(field('existing'), headCountOf(field('need')))),
  outputs: [
    { name: 'difference', unit: 'orang', aliases: ['diff', 'selisih'] },
    { name: 'headcount', unit: 'orang', of: headCountOf(field('need')) },
  ],
});
