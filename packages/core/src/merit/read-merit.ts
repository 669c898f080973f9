import { normalHeader } from '../data/header-text.js';
import { namedColumns } from '../data/named-columns.js';
import { readNumber } from '../data/read-number.js';
import type { Sheet } from '../data/sheet.js';
import { UNIT } from '../data/unit-headers.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { parsePeriod } from '../time/parse-period.js';
import {
  MERIT_KASN_2019,
  MERIT_KASN_2019_PERCENT,
  MERIT_PANRB_2025,
  type MeritAssessment,
  type MeritScheme,
} from './assess-merit-system.js';
import type { MeritAspect } from './merit-aspects.js';
import { meritIssue } from './merit-issues.js';

export const MERIT_COLUMNS = {
  unit: UNIT,
  period: ['periode', 'tahun', 'tahun penilaian', 'period', 'year'],
  aspect: ['aspek', 'aspek penilaian', 'aspek sistem merit', 'nama aspek', 'komponen', 'uraian', 'aspect'],
  figure: [
    ...['tingkat', 'level', 'rata rata tingkat', 'tingkat kematangan', 'kematangan', 'maturitas'],
    ...['nilai', 'skor', 'indeks', 'maturity', 'score'],
  ],
  percent: ['persen', 'persentase', 'persen capaian', 'capaian', '% capaian', 'capaian %', '%', 'percent'],
  weight: ['bobot', 'bobot aspek', '% bobot', 'weight'],
} as const;

/** Rows of the scheme of 2025 that are no aspects. */
export const MERIT_BESIDE = {
  satisfaction: [
    ...['kepuasan keterikatan', 'kepuasan', 'keterikatan', 'kepuasan keterikatan pegawai'],
    ...['satisfaction engagement', 'satisfaction'],
  ],
  correction: ['faktor koreksi', 'koreksi', 'correction', 'correction factor'],
} as const;
const TOTALS =
  /^(?:nilai |jumlah |indeks )?(?:total|jumlah|nilai akhir|akhir|indeks sistem merit|nilai sistem merit)\b/;

/** What a table states of one agency in one period. */
export interface MeritAgency {
  readonly unit: string | null;
  readonly period: string | null;
  readonly assessment: MeritAssessment;
}

/** What reading gives. */
export interface MeritReading {
  /** The scheme that was asked for, else the one whose aspects the table names; null where that is not clear. */
  readonly scheme: MeritScheme | null;
  readonly agencies: readonly MeritAgency[];
  readonly issues: readonly TableIssue[];
}

/**
 * Reads a table of a merit-system assessment (*penilaian sistem merit*): one row an aspect, with its level (1 to 4), its
 * maturity (0 to 1), or its per cent of the maximum. The scheme follows from the names of the aspects unless it is given.
 * Rows named `kepuasan dan keterikatan` and `faktor koreksi` are read for the scheme of 2025; rows of totals are left out.
 */
export function readMerit(table: Sheet, asked: 'kasn-2019' | 'panrb-2025' | null, locale: Locale): MeritReading {
  const columns = namedColumns(table, MERIT_COLUMNS);
  const issues: TableIssue[] = [];
  const names = Array.from({ length: table.rowCount }, (_, row) => plain(columns.text(row, 'aspect') ?? ''));
  const stated = columns.has('figure') ? 'figure' : 'percent';
  const scheme = schemeOf(asked, names, stated === 'percent' && columns.has('percent'));
  if (!columns.has('aspect') || !columns.has(stated)) issues.push(meritIssue('merit/no-aspects', locale, { path: '' }));
  else if (scheme === null) issues.push(meritIssue('merit/no-scheme', locale, { path: '' }));
  if (scheme === null || issues.length > 0) return { scheme: null, agencies: [], issues };

  const agencies = new Map<string, { unit: string | null; period: string | null; given: Given }>();
  names.forEach((name, row) => {
    const unit = columns.text(row, 'unit');
    const written = columns.text(row, 'period');
    const period = written === null ? null : (parsePeriod(written)?.text ?? written);
    const key = JSON.stringify([unit, period]);
    const agency = agencies.get(key) ?? { unit, period, given: { aspects: {}, weights: {} } };
    agencies.set(key, agency);
    take(name, row, agency.given);
  });
  return { scheme, agencies: [...agencies.values()].map(({ given, ...of }) => ({ ...of, assessment: given })), issues };

  function take(name: string, row: number, given: Given): void {
    const figure = figureAt(row, stated);
    if (name === '' || TOTALS.test(name)) return;
    const beside = (Object.keys(MERIT_BESIDE) as (keyof typeof MERIT_BESIDE)[]).find((each) =>
      (MERIT_BESIDE[each] as readonly string[]).includes(name),
    );
    if (beside !== undefined) {
      if (figure !== null) given[beside] = figure;
      return;
    }
    const aspect = scheme?.aspects.find((each) => isNamed(each, name));
    if (aspect === undefined) {
      issues.push(meritIssue('merit/unknown-aspect', locale, { path: `/rows/${row}` }, { row: row + 1 }));
      return;
    }
    given.aspects[aspect.key] = figure;
    const weight = figureAt(row, 'weight');
    if (weight === null) return;
    if (scheme === MERIT_PANRB_2025) given.weights[aspect.key] = weight;
    else if (weight !== aspect.weight) {
      const values = { aspect: aspect.label[locale], given: weight, weight: aspect.weight ?? '-' };
      issues.push(meritIssue('merit/other-weight', locale, { path: `/rows/${row}` }, values));
    }
  }

  function figureAt(row: number, field: 'figure' | 'percent' | 'weight'): number | null {
    return readNumber(columns.cell(row, field), 'id').value;
  }
}

interface Given {
  readonly aspects: Record<string, number | null>;
  readonly weights: Record<string, number>;
  satisfaction?: number;
  correction?: number;
}

function schemeOf(asked: string | null, names: readonly string[], percents: boolean): MeritScheme | null {
  const old = percents ? MERIT_KASN_2019_PERCENT : MERIT_KASN_2019;
  if (asked !== null) return asked === 'panrb-2025' ? MERIT_PANRB_2025 : old;
  const hits = ({ aspects }: MeritScheme): number =>
    names.filter((name) => aspects.some((aspect) => isNamed(aspect, name))).length;
  const [before, now] = [hits(old), hits(MERIT_PANRB_2025)];
  if (before === now) return null;
  return before > now ? old : MERIT_PANRB_2025;
}

function isNamed({ key, label, aliases }: MeritAspect, name: string): boolean {
  return [key, label.id, label.en, ...aliases].some((each) => plain(each) === name);
}

/** A name without its number, signs and `dan`, as aspects are compared. */
function plain(text: string): string {
  return normalHeader(text)
    .replace(/^(?:\d+|[ivx]+|[a-h]) (?=\S)/, '')
    .replace(/(?:^| )(?:dan|and|of)(?= |$)/g, '')
    .trim();
}
