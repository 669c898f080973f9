import type { Value } from './values.js';

/** Values that are worked out together: always, or only where a condition or a code asks for a branch. */
export interface Section {
  readonly parent: Section | null;
  readonly depth: number;
  readonly values: Value[];
}

/** The sections of a rule: the outermost, and that of each branch. */
export interface Schedule {
  readonly main: Section;
  /** The section of each value; null for values that nobody needs. */
  readonly sections: readonly (Section | null)[];
  /** Section of the branch that an argument of a `when` or `choose` is. */
  readonly branch: (value: Value, argument: number) => Section;
}

/** Puts every value in the innermost section that holds all its uses, in the order in which they can be worked out. */
export function schedule(values: readonly Value[], outputs: readonly Value[]): Schedule {
  const main: Section = { parent: null, depth: 0, values: [] };
  const branches = new Map<string, Section>();
  const sections = new Array<Section | null>(values.length).fill(null);
  const branch = (value: Value, argument: number): Section => {
    const key = `${value.id} ${argument}`;
    const known = branches.get(key);
    if (known !== undefined) return known;
    const parent = sections[value.id] ?? main;
    const section: Section = { parent, depth: parent.depth + 1, values: [] };
    branches.set(key, section);
    return section;
  };
  for (const { id } of outputs) sections[id] = main;
  for (let id = values.length - 1; id >= 0; id -= 1) {
    const value = values[id] as Value;
    const own = sections[id] ?? null;
    if (own === null) continue;
    value.args.forEach((arg, i) => {
      const isBranch = isBranchOf(value, i);
      const use = isBranch ? branch(value, i) : own;
      const before = sections[arg.id] ?? null;
      sections[arg.id] = before === null ? use : common(before, use);
    });
  }
  for (const value of values) sections[value.id]?.values.push(value);
  return { main, sections, branch };
}

/** What a branch takes from outside: values that it or a section within it uses and that are worked out around it. */
export function importsOf({ sections, branch }: Schedule, section: Section, result: Value): readonly Value[] {
  const found = new Set<Value>();
  const visit = (value: Value): void => {
    if (value.op === 'constant' || value.op === 'nothing' || found.has(value)) return;
    if (!isWithin(sections[value.id] ?? null, section)) found.add(value);
  };
  const visitSection = (of: Section): void => {
    for (const value of of.values) {
      value.args.forEach((arg, i) => {
        visit(arg);
        if (isBranchOf(value, i)) visitSection(branch(value, i));
      });
    }
  };
  visit(result);
  visitSection(section);
  return [...found];
}

/** True where an argument is worked out only for the rows that take it. */
export function isBranchOf({ op }: Value, argument: number): boolean {
  return op === 'choose' || ((op === 'when' || op === 'whenWithin') && argument > 0);
}

function isWithin(inner: Section | null, outer: Section): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

function common(one: Section, other: Section): Section {
  let a = one;
  let b = other;
  while (a !== b) {
    if (a.depth >= b.depth) a = a.parent as Section;
    else b = b.parent as Section;
  }
  return a;
}
