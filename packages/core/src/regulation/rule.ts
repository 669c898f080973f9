import type { Expression } from '../expression/types.js';
import { fieldsOf, walk } from '../expression/walk.js';
import { canonical } from '../expression/canonical.js';
import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import { checkParametersOf, checkVersions, fail } from './check-parameters.js';
import type { Confidence, Dated } from './dated.js';
import { fieldNamesOf, type RuleInput } from './rule-input.js';
import { expressionsOf, listsOf, type RuleGathering, type RuleOutput } from './rule-output.js';
import type { Procedure } from './procedure.js';

export type { InputShape, RuleInput } from './rule-input.js';
export type { RuleGathering, RuleOutput } from './rule-output.js';

/** Which day decides the version of a rule: the last of the period, that of the assessment, or the payment month. */
export type RuleDate = 'period-end' | 'assessment' | 'payment-month';

/** What a rule is: it computes, sets choices for others, tests data, or tells. */
export type RuleKind = 'computation' | 'policy' | 'check' | 'note';

/** A rule of an instrument: where it comes from, from when to when, and what it computes. */
export interface Rule {
  /** Id of the domain reference, as `ORG-CAP-02`; several computations of one id are `ID/name`. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** First day in force. */
  readonly from: string;
  /** Last day in force; still in force when absent. */
  readonly until?: string;
  readonly date: RuleDate;
  readonly inputs: readonly RuleInput[];
  /** Dated numbers that the expression refers to, by name; versions ascend. */
  readonly parameters: Readonly<Record<string, readonly Dated<number>[]>>;
  /** Null for notes and policies that only describe, and where a procedure computes. */
  readonly expression: Expression | null;
  /** Figures that are gathered from a list before the expression is read, by the field they fill. */
  readonly gathers?: Readonly<Record<string, RuleGathering>>;
  /** What comes out, the result first; without it, the one figure of the expression. */
  readonly outputs?: readonly RuleOutput[];
  /** What the algebra cannot say: order, overlap, structure of a text. */
  readonly procedure?: Procedure;
  /** Names of inputs, steps, parameters and categories in words, where the general dictionary has none. */
  readonly labels?: Readonly<Record<string, LocalText>>;
  /** Whose rule it is, where it does not bind the whole country: an agency or region. */
  readonly jurisdiction?: string;
  /** Other words by which a case may ask for it among several computations of one id, as a table or a group of posts. */
  readonly knownAs?: readonly string[];
  /** What a reader must know: open questions, gaps, what is a choice of Takar's. */
  readonly note?: LocalText;
}

/** Checks and freezes a rule: its fields are declared, its parameters dated in order, its names unique. */
export function defineRule(rule: Rule): Rule {
  if (rule.expression !== null && rule.procedure !== undefined)
    fail(rule, 'has an expression and a procedure', '/procedure');
  if (rule.expression !== null) checkExpression(rule, rule.expression);
  for (const [name, gathering] of Object.entries(rule.gathers ?? {})) checkGathering(rule, name, gathering);
  for (const of of (rule.outputs ?? []).flatMap(expressionsOf)) checkExpression(rule, of);
  checkVersions(rule);
  return Object.freeze(rule);
}

function checkExpression(rule: Rule, expression: Expression): void {
  const declared = new Set([...fieldNamesOf(rule.inputs), ...Object.keys(rule.gathers ?? {})]);
  for (const name of fieldsOf(expression)) {
    if (!declared.has(name)) fail(rule, `reads field ${name}, which is not among its inputs`, `/inputs`);
  }
  checkParametersOf(rule, expression);
  const names = new Map<string, Expression>();
  for (const node of walk(expression)) {
    if (node.kind !== 'named') continue;
    const known = names.get(node.name) ?? node;
    if (known !== node && canonical(known) !== canonical(node)) {
      fail(rule, `names two different steps ${node.name}`, '/expression');
    }
    names.set(node.name, known);
  }
}

function checkGathering(rule: Rule, name: string, gathering: RuleGathering): void {
  const { of } = gathering;
  const lists = listsOf(gathering);
  const ofRows = lists.flatMap((list) => {
    const input = rule.inputs.find((each) => each.name === list);
    if (input?.shape === 'list') return input.classes === true ? [list, `${list}_from`] : [list];
    if (input?.shape === 'rows') return fieldNamesOf(input.fields ?? []);
    return fail(rule, `gathers ${name} from ${list}, which is not a list among its inputs`, `/gathers/${name}`);
  });
  const inAggregates = [...walk(of)].flatMap((node) => (node.kind === 'aggregate' ? fieldsOf(node) : []));
  for (const read of fieldsOf(of)) {
    const declared =
      ofRows.includes(read) || (!inAggregates.includes(read) && fieldNamesOf(rule.inputs).includes(read));
    if (!declared) fail(rule, `reads ${read}, which no row of ${lists.join(', ')} has`, `/gathers/${name}`);
  }
  checkParametersOf(rule, of);
}
