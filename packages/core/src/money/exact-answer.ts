import { rowsGathered } from '../case/rows-gathered.js';
import type { Inputs } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { ResolvedRule } from '../regulation/resolve.js';
import { evaluateExact, type ExactInputs, type ExactOutcome } from './evaluate-exact.js';

/** What a rule answers exactly: its result, its named steps, and what it gathered from lists. */
export interface ExactAnswer {
  readonly outcome: ExactOutcome;
  readonly steps: ReadonlyMap<string, ExactOutcome>;
}

/** A rule read exactly over fields and lists: lists that it gathers become figures first. */
export function exactAnswer(
  { rule, parameters }: ResolvedRule,
  fields: ExactInputs,
  lists: Readonly<Record<string, readonly Inputs[]>> = {},
): ExactAnswer {
  const inputs: Record<string, ExactInputs[string]> = { ...fields };
  const steps = new Map<string, ExactOutcome>();
  const note = (name: string, step: ExactOutcome): unknown => steps.set(name, step);
  for (const [name, gathering] of Object.entries(rule.gathers ?? {})) {
    if (inputs[name] !== undefined) continue;
    const rows = rowsGathered(gathering, lists);
    if (gathering.ofNone !== undefined && (rows?.length ?? 0) === 0) inputs[name] = gathering.ofNone;
    else if (rows !== undefined) {
      const gathered = evaluateExact(gathering.of, { inputs: fields, parameters, group: rows });
      note(name, gathered);
      inputs[name] = gathered.reason === null ? gathered.value : { value: null, reason: gathered.reason };
    }
  }
  return { outcome: evaluateExact(rule.expression as Expression, { inputs, parameters }, note), steps };
}
