import { dataRows } from '../cascade/read/data-rows.js';
import { droppedRow, type DroppedRow } from '../cascade/read/dropped.js';
import { isObject } from '../data/json-tables.js';
import { lineOf, namedColumns, type NamedColumns } from '../data/named-columns.js';
import type { RawCell, Sheet } from '../data/sheet.js';

/** Headers of a table with one row a criterion, by what they hold. */
export const SHEET_COLUMNS = {
  component: ['komponen', 'component', 'nama komponen', 'kode komponen'],
  componentWeight: ['bobot komponen', 'component weight', 'weight component'],
  subcomponent: ['subkomponen', 'sub komponen', 'subcomponent', 'sub component', 'kode subkomponen'],
  subcomponentWeight: [
    ...['bobot subkomponen', 'bobot sub komponen', 'subcomponent weight', 'sub component weight', 'bobot sub'],
  ],
  code: ['kode', 'code', 'no', 'nomor', 'kode kriteria', 'criterion', 'kriteria kode'],
  label: ['kriteria', 'uraian', 'uraian kriteria', 'criteria', 'label', 'pertanyaan'],
  weight: ['bobot kriteria', 'criterion weight', 'bobot'],
  scale: ['skala', 'jenis nilai', 'answer scale', 'scale', 'jenis jawaban'],
  constraints: ['prasyarat', 'kerangka logis', 'constraints', 'batasan'],
  evidence: ['bukti dukung', 'jumlah bukti', 'jumlah bukti dukung', 'evidence', 'bukti'],
  evidence_due: ['bukti diminta', 'jumlah bukti diminta', 'evidence due'],
  self: ['mandiri', 'penilaian mandiri', 'nilai mandiri', 'jawaban mandiri', 'self', 'self assessment'],
  verifier: ['verifikator', 'nilai verifikator', 'jawaban verifikator', 'verifikasi', 'verifier'],
  assessor: [...['penilai', 'nilai penilai', 'evaluator', 'nilai evaluator', 'assessor', 'jawaban', 'nilai', 'answer']],
} as const;

type Columns = NamedColumns<keyof typeof SHEET_COLUMNS>;

interface TableSubcomponent {
  readonly label: string;
  weight: RawCell;
  grades?: Readonly<Record<string, RawCell>>;
  readonly criteria: unknown[];
}

interface TableComponent {
  readonly label: string;
  /** Row that names it first. */
  readonly row: number;
  weight: RawCell;
  readonly sub: Map<string, TableSubcomponent>;
}

/** True for a table, as opposed to a value of JSON. */
export function isTable(source: unknown): source is Sheet {
  return isObject(source) && Array.isArray(source.headers) && typeof source.cell === 'function';
}

/** What a table comes to: components as a sheet of JSON has them, and what no place was found for. */
export interface SheetTable {
  readonly sheet: { readonly components: readonly unknown[] };
  /** Rows that say something and were not read. */
  readonly dropped: readonly DroppedRow[];
  /** Grades of a subcomponent that has one on that layer already; the first is kept. */
  readonly gradedTwice: readonly GradedTwice[];
}

interface GradedTwice {
  readonly path: string;
  readonly line: number | undefined;
  readonly code: string;
  readonly layer: string;
}

/**
 * A table with one row a criterion as components, subcomponents and criteria. An empty cell of component or subcomponent
 * continues the one above, as merged cells do; a row without criterion carries the grade of its subcomponent. Totals and
 * headers that are repeated are left out; a component that has neither weight nor subcomponents is a heading or not read.
 * Null where the table has no column of subcomponents.
 */
export function sheetOfTable(table: Sheet): SheetTable | null {
  const columns = namedColumns(table, SHEET_COLUMNS);
  const { cell, text } = columns;
  if (!columns.has('component') || !columns.has('subcomponent')) return null;
  const components = new Map<string, TableComponent>();
  const dropped = new Map<number, DroppedRow | null>();
  const gradedTwice: GradedTwice[] = [];
  const drop = (row: number, ...fields: readonly (keyof typeof SHEET_COLUMNS)[]): void => {
    const column = fields.map(columns.column).find((found) => found !== undefined);
    dropped.set(row, droppedRow(table, row, column ?? 0));
  };
  let component: string | null = null;
  let subcomponent: string | null = null;
  for (const row of dataRows(table)) {
    const named = lineOf(text(row, 'component'));
    if (named !== null && named !== component) [component, subcomponent] = [named, null];
    subcomponent = lineOf(text(row, 'subcomponent')) ?? subcomponent;
    if (component === null) {
      drop(row, 'component');
      continue;
    }
    const owner = entry(components, component, (label) => ({ label, row, weight: null, sub: new Map() }));
    owner.weight ??= cell(row, 'componentWeight');
    const layers = answersOf(row, columns);
    const isCriterion = text(row, 'code') !== null || text(row, 'label') !== null;
    if (subcomponent === null) {
      if (isCriterion || saysMore(row, layers, columns)) drop(row, 'subcomponent');
      continue;
    }
    const sub = entry(owner.sub, subcomponent, (label) => ({ label, weight: null, criteria: [] }));
    sub.weight ??= cell(row, 'subcomponentWeight');
    if (isCriterion) sub.criteria.push({ ...criterionOf(row, columns), ...layers });
    else if (Object.keys(layers).length > 0) {
      for (const layer of Object.keys(layers).filter((name) => sub.grades?.[name] !== undefined)) {
        gradedTwice.push({ path: `/rows/${row}`, line: table.line(row), code: subcomponent, layer });
      }
      sub.grades = { ...layers, ...sub.grades };
    } else if (saysMore(row, layers, columns)) drop(row, 'code', 'label');
  }
  for (const [name, { row, weight, sub }] of components) {
    if (sub.size > 0 || (weight !== null && weight !== '')) continue;
    components.delete(name);
    if (!dropped.has(row)) drop(row, 'subcomponent');
  }
  const inOrder = [...dropped].sort(([a], [b]) => a - b).flatMap(([, row]) => row ?? []);
  return { sheet: { components: nested(components) }, dropped: inOrder, gradedTwice };
}

/** Whether a row without criterion says what only a criterion has, or holds an answer. */
function saysMore(row: number, layers: object, { text }: Columns): boolean {
  const own = ['weight', 'scale', 'constraints', 'evidence', 'evidence_due'] as const;
  return Object.keys(layers).length > 0 || own.some((field) => text(row, field) !== null);
}

/** Subcomponents keep their own names as codes where no two components share one. */
function nested(components: ReadonlyMap<string, TableComponent>): unknown[] {
  const names = [...components.values()].flatMap(({ sub }) => [...sub.keys()]);
  const unique = new Set(names).size === names.length;
  return [...components].map(([code, { label, weight, sub }]) => ({
    code,
    label,
    weight,
    sub: [...sub].map(([name, rest]) => ({ ...rest, code: unique ? name : `${code}/${name}` })),
  }));
}

function entry<T>(map: Map<string, T>, key: string, make: (key: string) => T): T {
  const known = map.get(key) ?? make(key);
  map.set(key, known);
  return known;
}

function criterionOf(row: number, { cell, text }: Columns): Record<string, RawCell> {
  const names = ['code', 'label', 'weight', 'scale', 'constraints', 'evidence', 'evidence_due'] as const;
  return Object.fromEntries(names.filter((name) => text(row, name) !== null).map((name) => [name, cell(row, name)]));
}

/** Answers by layer; an empty cell is an answer that is not there. */
function answersOf(row: number, { cell, text }: Columns): Record<string, RawCell> {
  const layers = (['self', 'verifier', 'assessor'] as const).filter((layer) => text(row, layer) !== null);
  return Object.fromEntries(layers.map((layer) => [layer, cell(row, layer)]));
}
