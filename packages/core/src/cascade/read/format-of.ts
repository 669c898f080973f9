import { normalHeader } from '../../data/header-text.js';
import type { Sheet } from '../../data/sheet.js';
import { levelReader } from '../level-of.js';
import type { CascadeScheme } from '../scheme.js';
import { matchFields, type FieldColumns } from './match-fields.js';
import { holdsCodes, holdsNumberedLevels } from './outline.js';
import { pathLayout, type PathLayout } from './path-layout.js';
import { setColumns, type SetColumns } from './nested-sets.js';
import { planColumns, type PlanColumns } from './plans.js';
import { isRoleMatrix } from './roles.js';
import type { CascadeFormat } from './source.js';

/** The shape of a tree in a sheet, with the columns that hold it. */
export type FoundFormat =
  | { readonly kind: 'adjacency' | 'codes' | 'levels'; readonly columns: FieldColumns }
  | { readonly kind: 'sets'; readonly columns: FieldColumns; readonly sets: SetColumns }
  | { readonly kind: 'path'; readonly layout: PathLayout }
  | { readonly kind: 'plans'; readonly columns: FieldColumns; readonly plans: PlanColumns }
  | { readonly kind: 'roles' };

/** How a sheet is looked at. */
export interface FormatOptions {
  readonly scheme: CascadeScheme;
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly format?: CascadeFormat | undefined;
}

export const CODE_HEADERS = ['kode', 'code', 'no', 'nomor', 'no urut', 'no kode', 'kode rekening', 'id'];

/**
 * The shape that a sheet has, the surest sign first: plans that name a superior's plan, a parent column, a column a level,
 * bounds of nested sets, codes that hold one another, numbered levels, staff by results. Null when there is no tree in it.
 */
export function formatOf(sheet: Sheet, { scheme, map, format }: FormatOptions): FoundFormat | null {
  const columns = matchFields(sheet, map);
  const isNamed = columns.has('title') || columns.has('id') || columns.has('indicator');
  const plans = planColumns(sheet);
  const layout = pathLayout(sheet, scheme, levelReader(scheme));
  const shapes: Readonly<Record<Exclude<CascadeFormat, 'nested'>, () => FoundFormat | null>> = {
    plans: () => (plans !== null && !hasParentColumn(sheet, map) ? { kind: 'plans', columns, plans } : null),
    adjacency: () => (columns.has('parent') && isNamed ? { kind: 'adjacency', columns } : null),
    path: () => (layout !== null && layout.levels.length > 1 ? { kind: 'path', layout } : null),
    outline: () => outlineOf(sheet, columns),
    roles: () => (isRoleMatrix(sheet) ? { kind: 'roles' } : null),
  };
  if (format !== undefined && format !== 'nested') {
    if (format === 'path' && layout !== null) return { kind: 'path', layout };
    return format === 'roles' ? { kind: 'roles' } : shapes[format]();
  }
  for (const shape of Object.values(shapes)) {
    const found = shape();
    if (found !== null) return found;
  }
  return layout === null ? null : { kind: 'path', layout };
}

/** True for a column that names parents and nothing else: staff have superiors, nodes have parents. */
function hasParentColumn(sheet: Sheet, map: Readonly<Record<string, string>> = {}): boolean {
  const mapped = Object.values(map).some((field) => normalHeader(field) === 'parent');
  return (
    mapped ||
    sheet.headers.some((header) =>
      /^(?:parent|parent id|id parent|parentid|induk|id induk|kode induk)$/.test(normalHeader(header)),
    )
  );
}

function outlineOf(sheet: Sheet, columns: FieldColumns): FoundFormat | null {
  const sets = setColumns(sheet);
  if (sets !== null && (columns.has('title') || columns.has('id'))) return { kind: 'sets', columns, sets };
  const id = columns.get('id');
  const byHeader = sheet.headers.flatMap((header, column) =>
    CODE_HEADERS.includes(normalHeader(header)) ? [column] : [],
  );
  const code = [...(id === undefined ? [] : [id]), ...byHeader].find((column) => holdsCodes(sheet, column));
  if (code !== undefined) return { kind: 'codes', columns: new Map([...columns, ['id', code]]) };
  const level = columns.get('level');
  const isNamed = columns.has('title') || columns.has('indicator');
  return level !== undefined && isNamed && holdsNumberedLevels(sheet, level) ? { kind: 'levels', columns } : null;
}
