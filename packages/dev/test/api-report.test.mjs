import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { textOf } from '../scripts/api/declarations.mjs';

const statementsOf = (code) => ts.createSourceFile('a.d.ts', code, ts.ScriptTarget.Latest, true).statements;
const text = (code) => textOf(statementsOf(code)[0]);

test('a report shows every change of a type that users see', () => {
  const before = 'export declare function rank(rows: readonly Row[], by?: string): Ranked;';
  for (const [what, after] of [
    ['a parameter that is needed', before.replace('by?', 'by')],
    ['another type', before.replace('readonly Row[]', 'Row[]')],
    ['another result', before.replace('Ranked', 'Ranked | null')],
    ['another name', before.replace('rank(', 'ranks(')],
  ])
    assert.notEqual(text(after), text(before), what);
});

test('a report says nothing of comments, nor of members that are not for users', () => {
  const shown = text('export declare class A { value: number; }');
  for (const more of [
    '/** Told. */ value: number;',
    'value: number; #own;',
    'value: number; private own: Secret;',
    'value: number; protected own(): Secret;',
    'value: number;\n /** @internal */ own(): Secret;',
  ])
    assert.equal(text(`export declare class A { ${more} }`), shown, more);
});

test('texts of a union stand in one order, whatever order the compiler wrote them in', () => {
  assert.equal(text("export type A = 'b' | 'a';"), text("export type A = 'a' | 'b';"));
});

test('additions to modules and to the page are written as they stand', () => {
  assert.match(text('declare global { interface Window { takar: 1 } }'), /^declare global \{/);
  assert.match(text("declare module 'react' { interface A { b: 1 } }"), /^declare module 'react' \{/);
});
