import { procedureStep } from '../../case/step.js';
import type { Input, Inputs } from '../../expression/evaluate.js';
import { meritIssue } from '../../merit/merit-issues.js';
import { SANCTION } from '../../merit/staff-inputs.js';
import { orderSuccession, type Sanction, type SuccessionCandidate } from '../../merit/succession-order.js';
import { STAFF_WORDS, TALENT_WORDS } from '../../merit/words.js';
import type { Procedure } from '../../regulation/procedure.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, PERMENPANRB_3_2020_TEXT as TEXT } from './instrument.js';

const value = since(IN_FORCE.from, TEXT, 'medium');

/** The text names the boxes; the rest is what applications of talent management do. */
const practice = since(
  IN_FORCE.from,
  {
    instrument: 'Praktik aplikasi manajemen talenta',
    article: 'urutan kotak dan nilai, batas satu tahun sebelum pensiun; tidak dinyatakan PermenPANRB 3/2020',
  },
  'low',
);

const figure = (input: Input): number | null => (typeof input === 'number' ? input : null);
const word = (input: Input): string | null => (typeof input === 'string' ? input : null);

function candidateOf(row: Inputs, index: number): SuccessionCandidate {
  return {
    id: word(row.id) ?? String(index + 1),
    box: figure(row.box),
    score: figure(row.score),
    retirement: word(row.retirement),
    monthsToRetirement: figure(row.months_to_retirement),
    sanction: word(row.sanction) as Sanction | null,
  };
}

const SANCTIONS: Readonly<Record<string, readonly Sanction[]>> = {
  none: [],
  'medium-heavy': ['medium', 'heavy'],
};

const ORDER: Procedure = {
  version: 1,
  phrase: {
    id: 'kotak 9, lalu 8, lalu 7; di dalam kotak menurut nilai talenta menurun; yang pensiun dalam setahun tidak ikut; seri menurut kunci dan dilaporkan',
    en: 'box 9, then 8, then 7; within a box by talent score, descending; who retires within a year is left out; ties by key, and reported',
  },
  run({ fields, lists }, { parameters, messages }) {
    const candidates = (lists.candidates ?? []).map(candidateOf);
    const { ranked, excluded } = orderSuccession(candidates, {
      lowestBox: parameters.krs_agency_from as number,
      retirementMonths: parameters.retirement_months as number,
      sanctions: SANCTIONS[word(fields.sanctions) ?? 'none'] ?? [],
      order: word(fields.order) === 'score' ? 'score' : 'box-score',
      asOf: word(fields.as_of),
    });
    const ties = ranked.filter(({ tiedWith }, i) => tiedWith.length > 0 && ranked[i - 1]?.rank !== ranked[i]?.rank);
    const noDay = excluded.some(({ why }) => why === 'retirement-unknown');
    return {
      value: noDay ? null : ranked.map(({ id }) => id),
      reason: noDay ? 'missing' : null,
      values: {
        ranking: ranked.map((place) => ({ ...place })),
        excluded: excluded.map((one) => ({ ...one })),
        ties: ties.map(({ id, tiedWith }) => [id, ...tiedWith]),
        eligible: ranked.length,
      },
      steps: ranked.map(({ id, rank, box, score }) =>
        procedureStep('rank', rank, messages, {
          label: id,
          inputs: [procedureStep('box', box, messages), procedureStep('score', score, messages)],
        }),
      ),
      issues: [
        ...ties.map(({ rank, tiedWith }) =>
          meritIssue('merit/tie', messages.locale, { path: '/candidates' }, { rank, count: tiedWith.length + 1 }),
        ),
        ...(noDay ? [meritIssue('merit/no-day', messages.locale, { path: '/as_of' })] : []),
      ],
    };
  },
};

/** TAL-07, succession group (*kelompok rencana suksesi*): who is in, in which order, and who was left out for what reason. */
export const SUCCESSION = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'TAL-07',
  kind: 'computation',
  title: { id: 'Kelompok rencana suksesi dan peringkatnya', en: 'Succession group and its ranking' },
  citation: TEXT,
  confidence: 'medium',
  inputs: [
    {
      name: 'candidates',
      unit: '',
      shape: 'rows',
      aliases: ['kandidat', 'calon', 'people', 'pegawai', 'persons', 'rows'],
      fields: [
        { name: 'id', unit: '', shape: 'text', aliases: ['key', 'kunci', 'nama', 'name', 'kode'] },
        { name: 'box', unit: '', least: 1, most: 9, optional: true, aliases: ['kotak'] },
        {
          name: 'score',
          unit: '',
          optional: true,
          aliases: ['talent_score', 'nilai_talenta', 'talenta', 'talent', 'nilai', 'skor'],
        },
        {
          name: 'months_to_retirement',
          unit: 'bulan',
          optional: true,
          aliases: [
            'bulan_ke_pensiun',
            'retires_in_months',
            'months_until_retirement',
            'pensiun_bulan',
            'bulan_pensiun',
          ],
        },
        { name: 'retirement', unit: '', shape: 'date', optional: true, aliases: ['tmt_pensiun', 'retirement_date'] },
        { ...SANCTION, optional: true },
      ],
    },
    { name: 'as_of', unit: '', shape: 'date', optional: true, aliases: ['tanggal', 'date', 'per_tanggal'] },
    { name: 'order', unit: '', categories: ['box-score', 'score'], assumed: 'box-score', aliases: ['urutan'] },
    {
      name: 'sanctions',
      unit: '',
      categories: ['none', 'medium-heavy'],
      assumed: 'none',
      aliases: ['kecualikan_hukuman'],
    },
  ],
  parameters: { krs_agency_from: value(7), retirement_months: practice(12) },
  expression: null,
  procedure: ORDER,
  outputs: [
    { name: 'ranking', aliases: ['peringkat'] },
    { name: 'excluded', aliases: ['left_out', 'tidak_ikut'] },
    { name: 'ties', aliases: ['seri'] },
    { name: 'eligible' },
  ],
  labels: {
    ...TALENT_WORDS,
    ...STAFF_WORDS,
    candidates: { id: 'calon', en: 'candidates' },
    id: { id: 'kunci', en: 'key' },
    rank: { id: 'peringkat', en: 'rank' },
    retirement: { id: 'TMT pensiun', en: 'first day of retirement' },
    months_to_retirement: { id: 'bulan sampai pensiun', en: 'months to retirement' },
    retirement_months: { id: 'batas bulan sampai pensiun', en: 'months to retirement that keep someone out' },
    as_of: { id: 'tanggal pemeringkatan', en: 'day of ranking' },
    order: { id: 'urutan', en: 'order' },
    'box-score': { id: 'kotak lalu nilai', en: 'box, then score' },
    sanctions: { id: 'hukuman yang mengecualikan', en: 'sanctions that exclude' },
    'medium-heavy': { id: 'sedang dan berat', en: 'medium and heavy' },
    ranking: { id: 'peringkat', en: 'ranking' },
    excluded: { id: 'tidak ikut', en: 'left out' },
    ties: { id: 'seri', en: 'ties' },
    eligible: { id: 'jumlah yang ikut', en: 'number ranked' },
  },
  note: {
    id: 'Aturan pemecah seri tidak ditemukan: nilai sama berbagi peringkat. Buleleng mengecualikan hukuman sedang atau berat dua tahun terakhir. Asesmen berlaku tiga tahun (belum dikonfirmasi).',
    en: 'No tie rule was found: equal ones share a rank. Buleleng leaves out medium or heavy sanctions of the last two years. Assessments hold for three years (unconfirmed).',
  },
});
