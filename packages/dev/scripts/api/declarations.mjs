import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The statement that a declaration is written in: of a variable, all of `declare const`. */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** Members that are nobody's business outside: private, protected, or marked as internal. */
function isInside(node) {
  if (node.name !== undefined && ts.isPrivateIdentifier(node.name)) return true;
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return (
    modifiers.some(({ kind }) => hidden.includes(kind)) ||
    ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
  );
}

/** The compiler orders texts of a union by when it met them first, which depends on what else it compiled. */
function sorted(node, context) {
  if (!ts.isUnionTypeNode(node) || !node.types.every(ts.isLiteralTypeNode)) return node;
  const types = [...node.types].sort((a, b) => (a.getText() < b.getText() ? -1 : 1));
  return context.factory.updateUnionTypeNode(node, context.factory.createNodeArray(types));
}

const forUsers = (context) => {
  const visit = (node) => (isInside(node) ? undefined : ts.visitEachChild(sorted(node, context), visit, context));
  return (node) => ts.visitEachChild(node, visit, context);
};

/** A statement as the compiler wrote it for others, without comments, and without what is not for them. */
export function textOf(declaration) {
  const statement = statementOf(declaration);
  const { transformed } = ts.transform(statement, [forUsers]);
  return printer
    .printNode(ts.EmitHint.Unspecified, transformed[0], statement.getSourceFile())
    .replace(/^export (default )?/, '')
    .replace(/^declare (?!module|global)/, '');
}

/** Names of a declaration that stand for something declared elsewhere, as symbols. */
export function namesIn(declaration, checker) {
  const found = new Set();
  const visit = (node) => {
    if (isInside(node)) return;
    if (ts.isIdentifier(node) && !isNameOf(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) found.add(resolved(symbol, checker));
    }
    if (ts.isImportTypeNode(node) && node.qualifier !== undefined) {
      const symbol = checker.getSymbolAtLocation(node.qualifier);
      if (symbol !== undefined) found.add(resolved(symbol, checker));
    }
    node.forEachChild(visit);
  };
  visit(statementOf(declaration));
  return found;
}

const isNameOf = (node) => node.parent?.name === node;

/** What a name stands for, through imports and exports. */
export const resolved = (symbol, checker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Declarations at the top of a module; parameters of types and members are none. */
export const topDeclarations = (symbol) =>
  (symbol.declarations ?? []).filter(
    (declaration) => statementOf(declaration).parent?.kind === ts.SyntaxKind.SourceFile,
  );
