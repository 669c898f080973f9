/**
 * How an input is given.
 * - `figure` (or a category, where `categories` are named): one cell.
 * - `flag`: true or false; the rule reads 1 or 0.
 * - `range`: one figure or `[from, to]`; the rule reads `name` (the upper end) and `name_from` (the lower, when there is one).
 * - `list`: figures or categories, or an object that names each; the rule gathers them into a figure, reading each by the name
 *   of the input. One figure stands for a list of one.
 * - `rows`: objects with `fields`, arrays in the order of `fields`, or bare values for the first of them.
 * - `counts`: heads by category; the rule reads `name_category`, 0 where a category is not named.
 * - `parts`: one figure, an object of `fields`, or an array in their order; the rule reads `name` where one figure is given,
 *   `name_field` else.
 * - `duration`: hours as a figure, or a text such as `5 jam 36 menit`, `5 h 30 min`, `330 menit`; the rule reads minutes.
 * - `date`, `text`: read by procedures.
 * - `any`: JSON of a procedure's own shape.
 * - `note`: told beside the figures and not read.
 */
export type InputShape =
  'figure' | 'flag' | 'range' | 'list' | 'rows' | 'counts' | 'parts' | 'duration' | 'date' | 'text' | 'any' | 'note';

/** A figure or category that a rule reads. */
export interface RuleInput {
  readonly name: string;
  /** Unit, as `%`, or `*` for the unit of the indicator. */
  readonly unit: string;
  /** `figure` unless said. */
  readonly shape?: InputShape;
  /** True when the rule has a result without it. */
  readonly optional?: boolean;
  /** What holds where it is not given: a documented default. */
  readonly assumed?: number | string;
  /** Names that a category may take. */
  readonly categories?: readonly string[];
  /** Other words for a category, as `SB` for `sangat-baik`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Fields of each row, or of the parts. */
  readonly fields?: readonly RuleInput[];
  /** What the parts make together, as 100 for weights: other figures under the same names are meant for another computation. */
  readonly whole?: number;
  /** Groups it belongs to: a list under such a name gives the inputs of the group in their order. */
  readonly within?: readonly string[];
  /**
   * Of a list: its figures may be counted by class instead, as `{"1-30": 2, ">90": 1}`; the rule reads `name` (the upper end
   * of the class) and `name_from` (its lower end). One bare figure is then no list: it might be a count.
   */
  readonly classes?: true;
  /** Other names that files and published sheets use. */
  readonly aliases?: readonly string[];
  /** True for what tells who somebody is: never quoted in a message. */
  readonly personal?: boolean;
  /** Least and most that it can be; beyond it is out of range. */
  readonly least?: number;
  readonly most?: number;
}

/** Names of the fields that inputs give to an expression. */
export function fieldNamesOf(inputs: readonly RuleInput[]): string[] {
  return inputs.flatMap((input) => {
    switch (input.shape) {
      case 'range':
        return [input.name, `${input.name}_from`];
      case 'counts':
        return (input.categories ?? []).map((category) => `${input.name}_${category}`);
      case 'parts':
        return [input.name, ...(input.fields ?? []).map(({ name }) => `${input.name}_${name}`)];
      case 'list':
      case 'rows':
      case 'any':
      case 'note':
        return [];
      default:
        return [input.name];
    }
  });
}
