import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';

/** One thing that a rule gives back. */
export interface RuleOutput {
  /** Name of a step of the expression, or of `of`. */
  readonly name: string;
  /** Unit, as `%`, `Rp` or empty. */
  readonly unit?: string;
  /** A figure of its own beside the result, over the same inputs. */
  readonly of?: Expression;
  /** Figures by name that stand together under the output's name, over the same inputs. */
  readonly parts?: Readonly<Record<string, Expression>>;
  /** What the positions 0, 1, 2 … stand for, where the figure is a category. The official term is the answer. */
  readonly categories?: readonly OutputCategory[];
  /** True where the figure is 1 or 0 and the answer is true or false. */
  readonly flag?: true;
  /** Other names that files and published sheets use. */
  readonly aliases?: readonly string[];
}

/** A category that a rule gives back: its key and its official term. */
export interface OutputCategory {
  readonly key: string;
  readonly label: LocalText;
}

/** A figure gathered from the rows of a list input. */
export interface RuleGathering {
  /** The list or rows that are gathered; several lists are read side by side, item by item. */
  readonly list: string | readonly string[];
  /**
   * An aggregate over the fields of its rows. Outside the aggregate it may read fields of the rule, as a kind of
   * consolidation.
   */
  readonly of: Expression;
  /** The figure of a list that is empty or not given, where that says that nothing happened. */
  readonly ofNone?: number;
}

/** Figures of an output that are no step of the main tree. */
export function expressionsOf({ of, parts = {} }: RuleOutput): Expression[] {
  return [...(of === undefined ? [] : [of]), ...Object.values(parts)];
}

/** Lists that a figure is gathered from. */
export function listsOf({ list }: RuleGathering): readonly string[] {
  return typeof list === 'string' ? [list] : list;
}
