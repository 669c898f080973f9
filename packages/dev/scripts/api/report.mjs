import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';
import { namesIn, resolved, textOf, topDeclarations } from './declarations.mjs';
import { entriesOf } from './entries.mjs';

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  noEmit: true,
  skipLibCheck: true,
};

const byName = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

/** Names that an entry gives, each with what it stands for. */
function exportsOf({ file }, program, checker) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, resolved(symbol, checker)])
    .sort(byName);
}

/** What an entry adds to other modules or to the page, such as the tags that it defines. */
const additionsOf = ({ file }, program) =>
  program.getSourceFile(file).statements.filter((statement) => ts.isModuleDeclaration(statement));

/** Lines of one entry: what it gives in full, or from where it is, then what it adds. */
function linesOf(entry, { program, checker, written, within }) {
  const lines = [];
  for (const [name, symbol] of exportsOf(entry, program, checker)) {
    const declarations = topDeclarations(symbol);
    const home = written.get(symbol) ?? within(symbol);
    const as = name === symbol.name ? name : `${symbol.name} as ${name}`;
    if (home !== entry.name) lines.push(`export { ${as} } from '${home}';`);
    else if (name === symbol.name) lines.push(...declarations.map((declaration) => `export ${textOf(declaration)}`));
    else lines.push(...declarations.map(textOf), `export { ${as} };`);
  }
  return [...lines, ...additionsOf(entry, program).map(textOf)];
}

/** What declarations refer to in their own package that no entry gives: it can change what they mean. */
function referred(roots, { checker, written, part }) {
  const own = `${root}/packages/${part}/`;
  const found = new Set();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const symbol of namesIn(next, checker)) {
      const declarations = topDeclarations(symbol);
      const isOwn = declarations.some((each) => each.getSourceFile().fileName.startsWith(own));
      if (!isOwn || written.has(symbol) || found.has(symbol)) continue;
      found.add(symbol);
      waiting.push(...declarations);
    }
  return [...found].flatMap(topDeclarations).map(textOf).sort();
}

/** Reports of a package by name: the text of what others can import from it. Needs its declarations compiled. */
export function reportsOf(part) {
  const entries = entriesOf(part);
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const own = `${root}/packages/${part}/`;
  const written = new Map();
  for (const entry of entries)
    for (const [, symbol] of exportsOf(entry, program, checker)) {
      const isOwn = topDeclarations(symbol).some((each) => each.getSourceFile().fileName.startsWith(own));
      if (isOwn && !written.has(symbol)) written.set(symbol, entry.name);
    }
  const within = (symbol) => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    const [, scoped] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    return scoped ?? nameOf(relative(root, file));
  };
  const context = { program, checker, written, within, part };
  const reports = new Map();
  for (const { report } of entries) {
    const here = entries.filter((entry) => entry.report === report);
    const blocks = here.map((entry) => [entry.name, linesOf(entry, context)]);
    const names = new Set(here.map(({ name }) => name));
    const roots = [...written].filter(([, name]) => names.has(name)).flatMap(([symbol]) => topDeclarations(symbol));
    reports.set(report, pageOf(blocks, referred(roots, context)));
  }
  return reports;
}

const nameOf = (path) => {
  const [, part] = /^packages\/([^/]+)\//.exec(path) ?? [];
  return part === undefined ? path : `@takar/${part}`;
};

function pageOf(blocks, others) {
  const code = (lines) => ['```ts', ...lines, '```', ''];
  return [
    '<!-- Written by packages/dev/scripts/generate/api-reports.mjs. What changes here changes for users: add a changeset. -->',
    '',
    ...blocks.flatMap(([name, lines]) => [`## ${name}`, '', ...code(lines)]),
    ...(others.length === 0 ? [] : ['## Referred to, and not exported', '', ...code(others)]),
  ].join('\n');
}
