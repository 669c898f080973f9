import { image } from '../../decimal/image.js';
import { TakarError } from '../../errors.js';
import { NO_CATEGORY, type Table } from '../../outcome/column.js';
import { STATUS, statusOf } from '../../outcome/reason.js';
import type { Parameters } from '../evaluate.js';
import { OPERATORS, type Operator, type OperatorName } from '../operators.js';
import type { Expression, OperatorOptions, Select } from '../types.js';

/** A node of a rule as the columns of a table leave it: absent columns and constants are worked out beforehand. */
export interface Node {
  /** Position in the order of making: arguments come before what they are arguments of. */
  readonly id: number;
  readonly op: 'constant' | 'missing' | 'field' | 'image' | 'choose' | OperatorName;
  readonly args: readonly Node[];
  readonly options: OperatorOptions;
  /** The number of a constant. */
  readonly value: number;
  /** Why a missing node has no value. */
  readonly status: number;
  /** Column of a field, or the categories of a choice. */
  readonly column: string;
  /** For a choice: which argument each code takes. */
  readonly branchOf: Uint8Array | null;
  /** True where no row can have a value. */
  readonly never: boolean;
  /** True where the value is its own image. */
  readonly imaged: boolean;
}

/** Operators whose result is an image whatever their arguments. */
const IMAGING: ReadonlySet<string> = new Set(['image', 'round', 'floor', 'ceil', 'compare', 'band', 'geometricMean']);
/** Operators that hand on one of their arguments. */
const CHOOSING: ReadonlySet<string> = new Set(['minimum', 'maximum', 'absolute', 'when', 'coalesce', 'choose']);

/** The nodes of an expression for tables with the same columns. Equal parts are one node. */
export class Graph {
  readonly named = new Map<string, Node>();
  readonly #table: Table;
  readonly #parameters: Parameters;
  readonly #byExpression = new Map<Expression, Node>();
  readonly #byKey = new Map<string, Node>();

  constructor(table: Table, parameters: Parameters) {
    this.#table = table;
    this.#parameters = parameters;
  }

  add(expression: Expression): Node {
    const known = this.#byExpression.get(expression);
    if (known !== undefined) return known;
    const node = this.#read(expression);
    this.#byExpression.set(expression, node);
    return node;
  }

  /** The node of a named step. */
  nodeNamed(name: string): Node {
    const node = this.named.get(name);
    if (node !== undefined) return node;
    throw new TakarError(
      'expression/name',
      `unknown name: ${name}`,
      'Use a named node of this expression.',
      `/${name}`,
    );
  }

  /** The image of a node, which may be the node itself. */
  imaged(of: Node): Node {
    if (of.op === 'constant') return this.#constant(image(of.value), STATUS.outOfRange);
    return of.imaged || of.op === 'missing' ? of : this.#node('image', [of]);
  }

  #read(expression: Expression): Node {
    switch (expression.kind) {
      case 'constant':
        return this.#constant(expression.value, STATUS.outOfRange);
      case 'parameter':
        return this.#constant(this.#parameter(expression.name), STATUS.outOfRange);
      case 'missing':
        return this.#missing(statusOf(expression.reason));
      case 'field': {
        const column = Object.hasOwn(this.#table.columns, expression.name)
          ? this.#table.columns[expression.name]
          : undefined;
        if (column?.kind !== 'number') return this.#missing(STATUS.missing);
        return this.#node('field', [], { column: expression.name });
      }
      case 'named': {
        const node = this.imaged(this.add(expression.of));
        this.named.set(expression.name, node);
        return node;
      }
      case 'select':
        return this.#choice(expression);
      case 'apply': {
        const args = expression.args.map((arg) => this.add(arg));
        if (expression.operator === 'when') return this.#when(args as [Node, Node, Node]);
        if (expression.operator === 'coalesce') return this.#coalesce(args);
        return this.#strict(expression.operator, args, expression.options);
      }
      case 'aggregate':
        throw new TakarError('expression/aggregate', 'an aggregate needs groups', 'Use compileGroups.');
    }
  }

  #parameter(name: string): number {
    const value = Object.hasOwn(this.#parameters, name) ? this.#parameters[name] : undefined;
    if (value !== undefined) return value;
    throw new TakarError(
      'expression/parameter',
      `unknown parameter: ${name}`,
      'Resolve the rule before reading it.',
      `/${name}`,
    );
  }

  #constant(value: number, undefinedAs: number): Node {
    return value !== value ? this.#missing(undefinedAs) : this.#node('constant', [], { value });
  }

  #missing(status: number): Node {
    return this.#node('missing', [], { status });
  }

  #strict(operator: OperatorName, args: readonly Node[], options: OperatorOptions): Node {
    if (!args.every((arg) => arg.op === 'constant')) {
      return isRoundedBefore(operator, args[0], options) ? (args[0] as Node) : this.#node(operator, args, { options });
    }
    const { scalar, undefinedAs }: Operator = OPERATORS[operator];
    const values = args.map((arg) => arg.value);
    return this.#constant(scalar(values, options), undefinedAs);
  }

  #when(args: readonly [Node, Node, Node]): Node {
    const [condition, then, otherwise] = args;
    if (condition.op === 'missing') return condition;
    if (condition.op === 'constant') return condition.value !== 0 ? then : otherwise;
    return this.#node('when', args);
  }

  /** Arguments that never have a value count only as the last one, which gives its reason. */
  #coalesce(args: readonly Node[]): Node {
    const taken: Node[] = [];
    for (const [i, arg] of args.entries()) {
      if (!arg.never || i === args.length - 1) taken.push(arg);
      if (arg.op === 'constant') break;
    }
    return taken.length === 1 ? (taken[0] as Node) : this.#node('coalesce', taken);
  }

  #choice(expression: Select): Node {
    const column = Object.hasOwn(this.#table.columns, expression.field)
      ? this.#table.columns[expression.field]
      : undefined;
    const otherwise = this.add(expression.otherwise);
    if (column?.kind !== 'category') return otherwise;
    const branches = [otherwise];
    const branchOf = new Uint8Array(NO_CATEGORY + 1);
    for (const [code, name] of column.domain.entries()) {
      const branch = Object.hasOwn(expression.cases, name) ? expression.cases[name] : undefined;
      if (branch === undefined) continue;
      const node = this.add(branch);
      const at = branches.indexOf(node);
      branchOf[code] = at >= 0 ? at : branches.push(node) - 1;
    }
    return branches.length === 1 ? otherwise : this.#node('choose', branches, { column: expression.field, branchOf });
  }

  #node(op: Node['op'], args: readonly Node[], more: Partial<Node> = {}): Node {
    const { options = {}, value = NaN, status = 0, column = '', branchOf = null } = more;
    const ids = args.map((arg) => arg.id).join(' ');
    const key = [
      op,
      ids,
      JSON.stringify(options),
      Object.is(value, -0) ? '-0' : value,
      status,
      column,
      branchOf ?? '',
    ].join('|');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const node: Node = {
      id: this.#byKey.size,
      op,
      args,
      options,
      value,
      status,
      column,
      branchOf,
      never: neverHasValue(op, args),
      imaged:
        IMAGING.has(op) ||
        (CHOOSING.has(op) && args.slice(op === 'when' ? 1 : 0).every((arg) => arg.imaged)) ||
        (op === 'constant' && Object.is(image(value), value)),
    };
    this.#byKey.set(key, node);
    return node;
  }
}

function neverHasValue(op: Node['op'], args: readonly Node[]): boolean {
  if (op === 'missing') return true;
  if (op === 'constant' || op === 'field') return false;
  if (op === 'when') return args[0]?.never === true || (args[1]?.never === true && args[2]?.never === true);
  if (op === 'coalesce' || op === 'choose') return args.every((arg) => arg.never);
  return args.some((arg) => arg.never);
}

/** Rounding what was rounded at that digit or an earlier one changes nothing. */
function isRoundedBefore(operator: OperatorName, of: Node | undefined, { digits = 0 }: OperatorOptions): boolean {
  return operator === 'round' && of?.op === 'round' && (of.options.digits ?? 0) <= digits;
}
