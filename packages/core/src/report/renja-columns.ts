import { normalHeader } from '../data/header-text.js';

/** Figures of form E.81, each for the performance (K) and for the budget (Rp). */
export const RENJA_FIGURES = ['end', 'earlier', 'planned', 'q1', 'q2', 'q3', 'q4', 'year', 'toDate', 'share'] as const;
/** A figure of form E.81. */
export type RenjaFigure = (typeof RENJA_FIGURES)[number];
/** Performance (*K*) or budget (*Rp*). */
export type RenjaSide = 'performance' | 'budget';

/** Texts of a row. */
export type RenjaText = 'goal' | 'code' | 'work' | 'indicator' | 'measure' | 'owner';

/** Columns of a sheet. */
export interface RenjaColumns {
  /** Keys are `performance end`, `budget q1` and so on. */
  readonly figures: Readonly<Record<string, number>>;
  readonly texts: Readonly<Partial<Record<RenjaText, number>>>;
}

const ROMAN = { i: 'q1', ii: 'q2', iii: 'q3', iv: 'q4', '1': 'q1', '2': 'q2', '3': 'q3', '4': 'q4' } as const;
const QUARTER = /\b(?:triwulan|tw)(?: ke)? (iv|i{1,3}|[1-4])\b/;

/** Heads of the form as regencies print them, the more particular first. */
const HEADS: readonly (readonly [figure: RenjaFigure, head: RegExp])[] = [
  ['share', /^(?:tingkat capaian|persentase capaian)\b/],
  ['planned', /^target\b.*\b(?:renja|rkpd|tahun berjalan|tahun ini)\b/],
  ['end', /^target\b.*\b(?:renstra|rpjmd|akhir)\b/],
  ['earlier', /^realisasi\b.*(?:\blalu\b|\b(?:sampai dengan|s d) (?:renja|rkpd)\b)/],
  ['year', /^realisasi\b.*\bdievaluasi\b/],
  ['toDate', /^realisasi\b.*\b(?:sampai dengan|s d)\b/],
  ['year', /^realisasi\b.*\b(?:tahun berjalan|tahun ini)\b/],
];

const TEXTS: Readonly<Record<RenjaText, RegExp>> = {
  goal: /^sasaran(?: (?:perangkat daerah|opd|strategis|rkpd|renstra))?$/,
  code: /^kode(?: rekening| program)?$/,
  work: /^(?:urusan\b.*|.*\bprogram kegiatan\b.*|program|nama program)$/,
  indicator: /^indikator\b/,
  measure: /^satuan$/,
  owner: /\bpenanggung jawab$/,
};

/** Finds the columns of form E.81; heads over two rows are one text, as `Target Renstra … K`. The first of two counts. */
export function renjaColumns(headers: readonly string[]): RenjaColumns {
  const figures: Record<string, number> = {};
  const texts: Partial<Record<RenjaText, number>> = {};
  headers.map(normalHeader).forEach((header, column) => {
    const side = sideOf(header);
    const figure = side === null ? null : figureOf(header);
    if (figure !== null) figures[`${side} ${figure}`] ??= column;
    else
      for (const [text, head] of Object.entries(TEXTS) as [RenjaText, RegExp][])
        if (head.test(header)) texts[text] ??= column;
  });
  return { figures, texts };
}

function sideOf(header: string): RenjaSide | null {
  if (/ (?:rp|anggaran)$/.test(header)) return 'budget';
  return / (?:k|kinerja)$/.test(header) ? 'performance' : null;
}

function figureOf(header: string): RenjaFigure | null {
  const quarter = QUARTER.exec(header)?.[1] as keyof typeof ROMAN | undefined;
  if (quarter !== undefined) return ROMAN[quarter];
  return HEADS.find(([, head]) => head.test(header))?.[0] ?? null;
}
