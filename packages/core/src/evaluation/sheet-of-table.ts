import { namedColumns, type NamedColumns } from '../data/named-columns.js';
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
  grades?: unknown;
  readonly criteria: unknown[];
}

interface TableComponent {
  readonly label: string;
  weight: RawCell;
  readonly sub: Map<string, TableSubcomponent>;
}

/**
 * A table with one row a criterion as components, subcomponents and criteria. An empty cell of component or subcomponent
 * continues the one above, as merged cells do; a row without criterion carries the grade of its subcomponent. Null where
 * the table has no column of subcomponents.
 */
export function sheetOfTable(table: Sheet): unknown {
  const columns = namedColumns(table, SHEET_COLUMNS);
  const { cell, text } = columns;
  if (!columns.has('component') || !columns.has('subcomponent')) return null;
  const components = new Map<string, TableComponent>();
  let component: string | null = null;
  let subcomponent: string | null = null;
  for (let row = 0; row < table.rowCount; row += 1) {
    const named = text(row, 'component');
    if (named !== null && named !== component) [component, subcomponent] = [named, null];
    subcomponent = text(row, 'subcomponent') ?? subcomponent;
    if (component === null) continue;
    const owner = entry(components, component, (label) => ({ label, weight: null, sub: new Map() }));
    owner.weight ??= cell(row, 'componentWeight');
    if (subcomponent === null) continue;
    const sub = entry(owner.sub, subcomponent, (label) => ({ label, weight: null, criteria: [] }));
    sub.weight ??= cell(row, 'subcomponentWeight');
    const layers = answersOf(row, columns);
    const isCriterion = text(row, 'code') !== null || text(row, 'label') !== null;
    if (isCriterion) sub.criteria.push({ ...criterionOf(row, columns), ...layers });
    else if (Object.keys(layers).length > 0) sub.grades = layers;
  }
  return { components: nested(components) };
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
