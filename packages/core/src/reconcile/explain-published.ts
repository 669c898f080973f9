import { round } from '../decimal/round.js';
import { evaluate, type Inputs, type Parameters } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { NumberCell } from '../data/indicator-table.js';
import type { MissingReason } from '../outcome/reason.js';
import { maximise } from '../indicator/formula/maximise.js';
import { minimise, minimiseRatio } from '../indicator/formula/minimise.js';
import { inputInterval } from './input-interval.js';
import type { Finding, Note } from './match.js';
import { printedAs } from './printed-as.js';
import type { Published } from './published.js';

/** Caps that published reports stop at (ORG-CAP-09). */
const CAPS = [100, 110, 120, 150];

/** Formulas that reports use in place of the policy's, under the name that the finding gives them. */
const OTHER_FORMULAS: readonly (readonly [name: string, expression: Expression])[] = [
  ['T/R', minimiseRatio()],
  ['R/T', maximise()],
  ['(2T-R)/T', minimise()],
];

/** One published figure and what is known of its row. */
export interface PublishedCase {
  readonly published: Published;
  /** Achievement by the policy, unrounded: capped as it says, and before any cap. */
  readonly capped: number;
  readonly raw: number;
  /** The policy's own tree to its capped value, for inputs that are themselves rounded. */
  readonly expression: Expression;
  readonly parameters: Parameters;
  readonly inputs: Inputs;
  readonly target: NumberCell | undefined;
  readonly realisation: NumberCell | undefined;
  /** True for counts such as persons and documents, which are never rounded inputs. */
  readonly count: boolean;
  readonly formula: string | null;
}

/** Why a published figure is what it is: the first explanation that holds. */
export function explainPublished(given: PublishedCase): Finding {
  const { published, capped, raw, formula } = given;
  const printed = printedAs(capped, published);
  const notes: Note[] = printed?.ratio === true ? ['ratio'] : [];
  if (printed?.mode === 'exact') return { match: 'exact', formula, notes };
  if (printed?.mode === 'truncated') return { match: 'truncated', formula, notes };
  const cap = CAPS.find((limit) => raw > limit && published.value === limit);
  if (cap !== undefined) return { match: 'capped', formula, notes, cap };
  const interval = given.count ? null : inputInterval(given.expression, given.inputs, given.parameters, given);
  if (interval !== null && within(interval, published)) return { match: 'roundedInputs', formula, notes, interval };
  const other = otherFormula(given);
  if (other !== null) return { match: 'otherFormula', formula: other, notes };
  return { match: 'unexplained', formula: null, notes };
}

/** What a row without figure is called, whatever was published for it. */
export function notComputable(
  reason: MissingReason | null,
  cells: Pick<PublishedCase, 'target' | 'realisation'>,
): Finding {
  const note: Note =
    cells.target?.value == null
      ? 'no-target'
      : cells.realisation?.value == null
        ? 'no-realisation'
        : reason === 'target_zero'
          ? 'target-zero'
          : reason === 'polarity_unknown'
            ? 'polarity-unknown'
            : 'not-computable';
  return { match: 'notComputable', formula: null, notes: [note] };
}

function within([low, high]: readonly [number, number], { value, decimals }: Published): boolean {
  return round(low, decimals) <= value && value <= round(high, decimals);
}

function otherFormula({ published, inputs, parameters, raw }: PublishedCase): string | null {
  for (const [name, expression] of OTHER_FORMULAS) {
    const { value } = evaluate(expression, { inputs, parameters });
    if (value !== null && printedAs(value, published) !== null) return name;
  }
  // A target that cannot be exceeded and was met counts 120 under ORG-CAP-10.
  return raw === 100 && published.value === 120 ? 'ORG-CAP-10' : null;
}
