import { add, aggregate, field, named, parameter, select } from '@takar/core';
import { mixedRows } from './rows.mjs';

/** Names of tables, columns, units, categories and steps that would end a query, or a quotation, in one database or another. */
export const HOSTILE = [
  `x"; DROP TABLE victim; --`,
  'x`; DROP TABLE victim; --',
  `x'; DROP TABLE victim; --'`,
  'x\\"; \\`; \\\'; DROP TABLE victim; --',
  '$1 ? {p1:Float64} :name @a %s /* */ #',
  'Dinas Á, ☂, 𝒳',
];

export function hostileNames() {
  const [one, two, three, four] = HOSTILE;
  const table = mixedRows(60, [one, two], { [three]: [...HOSTILE, 'plain'], [four]: [...HOSTILE, 'plain'] }, 18);
  const chosen = select(
    three,
    { [four]: field(one), [one]: add(field(one), parameter(two)), [two]: field(two) },
    field(two),
  );
  return {
    name: 'hostile names',
    tableName: three.slice(0, 40),
    table,
    cases: [
      { name: 'rows', expression: named('step "; DROP TABLE victim; --', chosen), parameters: { [two]: 1.5 } },
      {
        name: 'groups',
        expression: named("step '; --", aggregate('sumReported', chosen)),
        parameters: { [two]: 1.5 },
        keys: [four],
      },
    ],
  };
}
