import {
  normalPeriod,
  parsePeriod,
  type FinalTarget,
  type Locale,
  type NationalStandard,
  type TableIssue,
} from '@takar/core';
import { reportIssue } from '../report-issues.js';
import { NOTHING_SAID, type About, type Party } from './about.js';

/** What was said about a document, and what could not be read. */
export interface AboutReading {
  readonly about: About;
  readonly issues: readonly TableIssue[];
}

type Json = Readonly<Record<string, unknown>>;

/** Names in Indonesian and English, the first one in messages. */
const NAMES: Readonly<Record<keyof About, readonly string[]>> = {
  agency: ['instansi', 'agency'],
  unit: ['unit', 'unit_kerja'],
  year: ['tahun', 'year'],
  period: ['periode', 'period'],
  place: ['tempat', 'place'],
  date: ['tanggal', 'date'],
  letterhead: ['kop', 'kop_surat', 'letterhead'],
  first: ['pihak_pertama', 'pegawai', 'penandatangan', 'first', 'signatory'],
  second: ['pihak_kedua', 'pejabat_penilai', 'atasan', 'second'],
  summary: ['ikhtisar', 'ringkasan', 'summary'],
  finalTargets: ['target_akhir', 'final_targets'],
  standards: ['standar_nasional', 'standar', 'national_standards'],
};

/** How a value is written, for messages. */
const EXPECTED: Readonly<
  Record<
    Locale,
    Readonly<Record<'text' | 'year' | 'period' | 'day' | 'lines' | 'party' | 'targets' | 'standards', string>>
  >
> = {
  id: {
    text: 'teks',
    year: 'tahun, misalnya 2026',
    period: 'periode, misalnya 2026 atau 2026-Q1',
    day: 'tanggal, misalnya "2026-02-27"',
    lines: 'daftar teks',
    party: '{"jabatan": "…"}',
    targets: '[{"indikator": "…", "nilai": 80, "tahun": 2029}]',
    standards: '[{"indikator": "…", "nilai": 80, "sumber": "…"}]',
  },
  en: {
    text: 'a text',
    year: 'a year, as 2026',
    period: 'a period, as 2026 or 2026-Q1',
    day: 'a day, as "2026-02-27"',
    lines: 'a list of texts',
    party: '{"post": "…"}',
    targets: '[{"indicator": "…", "value": 80, "year": 2029}]',
    standards: '[{"indicator": "…", "value": 80, "source": "…"}]',
  },
};

/** Reads what is said about a document from JSON. What cannot be read is left out, and said. */
export function readAbout(json: unknown, locale: Locale): AboutReading {
  if (!isObject(json)) {
    return { about: NOTHING_SAID, issues: [reportIssue('report/about-not-an-object', locale, { path: '' })] };
  }
  const issues: TableIssue[] = [];
  const known = Object.values(NAMES).flat();
  for (const key of Object.keys(json))
    if (!known.includes(key)) {
      const first = Object.values(NAMES).map(([name = '']) => name);
      issues.push(reportIssue('report/about-unknown', locale, { path: `/${key}` }, { key, known: first.join(', ') }));
    }
  const given = <T>(
    name: keyof About,
    expected: keyof (typeof EXPECTED)['id'],
    read: (value: unknown) => T | null,
  ): T | null => {
    const key = NAMES[name].find((each) => json[each] !== undefined && json[each] !== null);
    if (key === undefined) return null;
    const value = read(json[key]);
    if (value === null) {
      const values = { key, expected: EXPECTED[locale][expected] };
      issues.push(reportIssue('report/about-unreadable', locale, { path: `/${key}` }, values));
    }
    return value;
  };
  const about: About = {
    agency: given('agency', 'text', textOf),
    unit: given('unit', 'text', textOf),
    year: given('year', 'year', yearOf),
    period: given('period', 'period', (value) => normalPeriod(String(value))?.text ?? null),
    place: given('place', 'text', textOf),
    date: given('date', 'day', dayOf),
    letterhead: given('letterhead', 'lines', linesOf) ?? [],
    first: given('first', 'party', partyOf),
    second: given('second', 'party', partyOf),
    summary: given('summary', 'text', textOf),
    finalTargets: given('finalTargets', 'targets', (value) => listOf(value, finalTargetOf)) ?? [],
    standards: given('standards', 'standards', (value) => listOf(value, standardOf)) ?? [],
  };
  return { about, issues };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text without blanks around it; null where there is none. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  return text === '' ? null : text;
}

function yearOf(value: unknown): number | null {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : null;
}

function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? parsePeriod(value) : null;
  return day?.grain === 'day' ? day.text : null;
}

function linesOf(value: unknown): readonly string[] | null {
  return listOf(value, textOf);
}

function listOf<T>(value: unknown, read: (each: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const all = value.map(read);
  return all.some((each) => each === null) ? null : (all as T[]);
}

function valueOf(json: Json, ...names: readonly string[]): unknown {
  return names.map((name) => json[name]).find((value) => value !== undefined && value !== null);
}

/** A post with who holds it; null where no post is named. */
export function partyOf(value: unknown): Party | null {
  if (!isObject(value)) return null;
  const post = textOf(valueOf(value, 'jabatan', 'post'));
  if (post === null) return null;
  const nip = valueOf(value, 'nip', 'NIP');
  return {
    post,
    name: textOf(valueOf(value, 'nama', 'name')),
    rank: textOf(valueOf(value, 'pangkat', 'rank')),
    nip: nip === undefined ? null : textOf(typeof nip === 'number' ? String(nip) : nip),
  };
}

function figureOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function finalTargetOf(value: unknown): FinalTarget | null {
  if (!isObject(value)) return null;
  const indicator = textOf(valueOf(value, 'indikator', 'indicator'));
  const unit = textOf(valueOf(value, 'unit'));
  const target = figureOf(valueOf(value, 'nilai', 'target', 'value'));
  const year = yearOf(valueOf(value, 'tahun', 'year'));
  if (indicator === null || target === null || year === null) return null;
  return { indicator, value: target, year, ...(unit === null ? {} : { unit }) };
}

function standardOf(value: unknown): NationalStandard | null {
  if (!isObject(value)) return null;
  const indicator = textOf(valueOf(value, 'indikator', 'indicator'));
  const unit = textOf(valueOf(value, 'unit'));
  const standard = figureOf(valueOf(value, 'nilai', 'standar', 'value'));
  const source = textOf(valueOf(value, 'sumber', 'source'));
  if (indicator === null || standard === null || source === null) return null;
  return { indicator, value: standard, source, ...(unit === null ? {} : { unit }) };
}
