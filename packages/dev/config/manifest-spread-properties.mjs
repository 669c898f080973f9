/**
 * Plugin of the manifest: properties that a class takes from a constant of its file (`static properties = { ...SHARED }`)
 * are attributes too. The analyzer reads only those that stand in the literal itself.
 */
export function spreadProperties() {
  const found = new Map();
  return {
    name: 'spread-properties',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node)) found.set(node.name?.text, attributesOf(ts, node));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) add(declaration, found.get(declaration.name) ?? []);
    },
  };
}

/** `{fieldName, name}` of every attribute that a class takes from constants. */
function attributesOf(ts, declaration) {
  const own = declaration.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const literal = own?.initializer;
  if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return [];
  const constants = declaration
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return literal.properties
    .filter(ts.isSpreadAssignment)
    .map(({ expression }) => constants.find(({ name }) => name.getText() === expression.getText())?.initializer)
    .filter((value) => value !== undefined && ts.isObjectLiteralExpression(value))
    .flatMap(({ properties }) => properties.map((property) => attributeOf(ts, property)))
    .filter(({ name }) => name !== null);
}

function attributeOf(ts, { name, initializer }) {
  const fieldName = name.getText();
  const option = initializer.properties.find((each) => each.name.getText() === 'attribute')?.initializer;
  if (option === undefined) return { fieldName, name: fieldName.toLowerCase() };
  return { fieldName, name: ts.isStringLiteral(option) ? option.text : null };
}

function add(declaration, attributes) {
  for (const { fieldName, name } of attributes) {
    const member = declaration.members?.find((each) => each.kind === 'field' && each.name === fieldName);
    if (member === undefined) continue;
    member.attribute = name;
    const { description, type } = member;
    declaration.attributes = [
      ...(declaration.attributes ?? []),
      { name, fieldName, ...(type && { type }), ...(description && { description }) },
    ];
  }
}
