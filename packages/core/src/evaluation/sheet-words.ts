import { keyOf } from '../case/key.js';
import type { JsonObject } from '../data/json-tables.js';
import type { Evaluator, Layer, SubcomponentMode } from './sheet.js';

/** Names that sheets of portals use, the first being ours. */
export const SHEET_KEYS = {
  title: ['title', 'judul'],
  instrument: ['instrument', 'instrumen', 'regulation', 'peraturan', 'dasar'],
  list: ['list', 'criteria_list', 'criterialist', 'criterialistversion', 'criteria_list_version', 'versi_kriteria'],
  unit: ['unit', 'opd', 'agency', 'instansi', 'perangkat_daerah', 'unit_kerja', 'satker'],
  year: ['year', 'tahun', 'tahun_evaluasi'],
  evaluator: ['evaluator', 'jenis_evaluator', 'pelaksana_evaluasi'],
  mode: ['mode', 'subcomponentmode', 'subcomponent_mode', 'cara_nilai'],
  scales: ['scales', 'answer_scales', 'skala'],
  components: ['components', 'komponen'],
  columns: ['criteria_columns', 'kolom_kriteria'],
  answers: ['answers', 'jawaban'],
  key: ['key'],
  code: ['code', 'kode', 'id', 'no', 'nomor'],
  label: ['label', 'nama', 'name', 'topic', 'uraian', 'kriteria', 'komponen', 'subkomponen'],
  weight: ['weight', 'bobot'],
  subcomponents: ['sub', 'subcomponents', 'subkomponen', 'sub_komponen', 'subkomponens', 'children'],
  criteria: ['criteria', 'kriteria', 'kriteria_komponen', 'children'],
  grades: ['grades', 'grade', 'gradasi'],
  scale: ['scale', 'answer_scale', 'skala', 'jenis_nilai', 'jenis'],
  points: ['points', 'poin'],
  constraints: ['constraints', 'prasyarat', 'kerangka_logis', 'batasan'],
  items: ['items', 'rincian', 'butir'],
  evidence: ['evidence', 'bukti', 'bukti_dukung', 'jumlah_bukti', 'jumlah_bukti_dukung'],
  evidenceDue: ['evidence_due', 'evidencedue', 'bukti_diminta', 'jumlah_bukti_diminta'],
  criterion: ['criterion', 'kriteria', 'code', 'kode', 'subcomponent', 'subkomponen'],
  layer: ['layer', 'lapis', 'penilai'],
  value: ['value', 'nilai', 'answer', 'jawaban', 'kode_nilai'],
} as const;

/** Name of something that a sheet may hold. */
export type SheetKey = keyof typeof SHEET_KEYS;

export const LAYER_WORDS: Readonly<Record<Layer, readonly string[]>> = {
  self: ['self', 'mandiri', 'penilaian_mandiri', 'nilai_mandiri', 'jawaban_mandiri', 'self_assessment', 'opd'],
  verifier: ['verifier', 'verifikator', 'verifikasi', 'nilai_verifikator', 'jawaban_verifikator'],
  assessor: ['assessor', 'penilai', 'evaluator', 'asesor', 'nilai_penilai', 'nilai_evaluator', 'jawaban_penilai'],
};

export const EVALUATOR_WORDS: Readonly<Record<Evaluator, readonly string[]>> = {
  internal: ['internal', 'apip', 'inspektorat', 'evaluasi_internal', 'inspectorate'],
  ministry: ['ministry', 'kemenpanrb', 'kementerian', 'kementerian_panrb', 'menpan', 'panrb', 'eksternal', 'external'],
};

export const MODE_WORDS: Readonly<Record<SubcomponentMode, readonly string[]>> = {
  judged: ['judged', 'dinilai', 'gradasi', 'judgement'],
  mean: ['mean', 'rata_rata', 'average', 'rata'],
  'snap-down': ['snap_down', 'snap', 'snapped', 'turun_gradasi'],
  sum: ['sum', 'jumlah', 'akumulasi', 'points', 'poin'],
};

/** Layer that a word stands for. */
export const layerNamed = (word: string): Layer | undefined => wordIn(LAYER_WORDS, word);

/** Kind of evaluator that a word stands for. */
export const evaluatorNamed = (word: string): Evaluator | undefined => wordIn(EVALUATOR_WORDS, word);

/** Way of scoring that a word stands for. */
export const modeNamed = (word: string): SubcomponentMode | undefined => wordIn(MODE_WORDS, word);

function wordIn<T extends string>(words: Readonly<Record<T, readonly string[]>>, word: string): T | undefined {
  const key = keyOf(word);
  return (Object.keys(words) as T[]).find((name) => words[name].includes(key));
}

/** What an object holds under any of the names of something. */
export function valueNamed(object: JsonObject, name: SheetKey): unknown {
  const aliases: readonly string[] = SHEET_KEYS[name];
  const keys = new Map(Object.keys(object).map((key) => [keyOf(key), key]));
  const found = aliases.map((alias) => keys.get(alias)).find((key) => key !== undefined);
  return found === undefined ? undefined : object[found];
}

/** What an object says by layer, under the layers' own names. */
export function layersIn(object: JsonObject): readonly (readonly [Layer, unknown])[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const layer = layerNamed(key);
    return layer === undefined ? [] : [[layer, value] as const];
  });
}

const COLUMN_KEYS: readonly SheetKey[] = ['code', 'label', 'weight', 'scale', 'points', 'constraints', 'items'];

/** Our name of a column of criteria, as `points` for *points of each answer option in the order shown*. */
export function columnNamed(header: string): string {
  const known = (text: string): string | undefined =>
    [...COLUMN_KEYS, 'evidence' as const, 'evidenceDue' as const].find((name) =>
      (SHEET_KEYS[name] as readonly string[]).includes(keyOf(text)),
    ) ?? layerNamed(text);
  const plain = (header.split('(', 1)[0] as string).trim();
  return known(header) ?? known(plain) ?? known(plain.split(' ', 1)[0] as string) ?? header;
}
