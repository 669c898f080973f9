/** Operators whose code takes nothing but figures. */
const FIGURES = ['subtract', 'multiply', 'divide', 'minimum', 'maximum', 'absolute', 'when', 'coalesce'];

const ARITY = { when: 3, absolute: 1 };

const NAME = /^[a-z]+$/i;

/**
 * One more reader of the tree of a rule: writes it out as TypeScript, statements that `core/src/expression/plain.ts` carries
 * out for one row. What stands in several places is worked out once, under a name of its own; `outputs` are expressions by
 * the name under which they are given back. Refuses what it has no words for.
 */
export function ruleCode(outputs) {
  const counts = new Map();
  const keys = new Map();
  const fields = new Set();
  const used = new Set();
  const names = new Map();
  const statements = [];

  const keyOf = (node) => {
    if (!keys.has(node)) keys.set(node, JSON.stringify(node));
    return keys.get(node);
  };
  const count = (node) => {
    const key = keyOf(node);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.get(key) === 1) for (const child of childrenOf(node)) count(child);
  };
  const call = (name, ...args) => {
    used.add(name);
    return `${name}(${args.join(', ')})`;
  };

  const written = (node) => {
    switch (node.kind) {
      case 'constant':
        return String(node.value);
      case 'missing':
        return quoted(node.reason);
      case 'field':
        fields.add(node.name);
        return node.name;
      case 'named':
        // a reason has no image
        return node.of.kind === 'missing' ? code(node.of) : call('named', code(node.of));
      case 'select':
        return selected(node);
      case 'apply':
        return applied(node);
      default:
        throw new Error(`no code for ${node.kind}`);
    }
  };
  const selected = ({ field, cases, otherwise }) => {
    fields.add(field);
    const byBranch = new Map();
    for (const [name, branch] of Object.entries(cases)) {
      const text = code(branch);
      byBranch.set(text, [...(byBranch.get(text) ?? []), `${field} === ${quoted(name)}`]);
    }
    const branches = [...byBranch].map(([text, names]) => `${names.join(' || ')} ? ${text} : `);
    return `(${branches.join('')}${code(otherwise)})`;
  };
  const applied = ({ operator, args, options }) => {
    const figures = args.map(code);
    if (FIGURES.includes(operator) && args.length === (ARITY[operator] ?? 2)) return call(operator, ...figures);
    if (operator === 'compare') return call(operator, ...figures, quoted(options.relation));
    if (operator === 'band') return call(operator, ...figures, '0', JSON.stringify(options.edges));
    if (operator === 'round' && options.mode !== 'truncate') return call(operator, ...figures, options.digits);
    throw new Error(`no code for ${operator} of ${args.length} with ${JSON.stringify(options)}`);
  };
  const code = (node) => {
    const key = keyOf(node);
    if (names.has(key)) return names.get(key);
    const text = written(node);
    if (counts.get(key) === 1 || !text.includes('(')) return text;
    const name = node.kind === 'named' && NAME.test(node.name) ? node.name : `part${names.size + 1}`;
    names.set(key, name);
    statements.push(`const ${name} = ${text};`);
    return name;
  };

  for (const node of Object.values(outputs)) count(node);
  const given = Object.entries(outputs).map(([name, node]) => [name, code(node)]);
  return { statements, given, fields: [...fields].sort(), used: [...used].sort() };
}

const quoted = (text) => `'${text}'`;

const childrenOf = (node) =>
  node.kind === 'named'
    ? [node.of]
    : node.kind === 'select'
      ? [...Object.values(node.cases), node.otherwise]
      : (node.args ?? []);
