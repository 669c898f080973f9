import { procedureStep } from '../case/step.js';
import { named } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { explain } from '../expression/trace.js';
import type { Procedure } from '../regulation/procedure.js';
import { predicateRuleParts, type PredicateScale } from './predicate-scale.js';

/** The predicate of each of several totals, in their order; one without a value leaves its place empty. */
export function predicatesOfList(scale: PredicateScale): Procedure {
  const { expression } = predicateRuleParts(scale);
  const predicate: Expression = named('predicate', expression);
  return {
    version: 1,
    phrase: { id: 'predikat tiap nilai', en: 'predicate of each total' },
    run: ({ fields, lists }, { parameters, messages }) => {
      const rows = lists.scores ?? [];
      const found = rows.map(({ scores }) =>
        explain(
          predicate,
          { inputs: { rounding: fields.rounding ?? null, score: scores ?? null }, parameters },
          messages,
        ),
      );
      const letters = found.map(({ outcome }) =>
        outcome.value === null ? null : (scale.predicates[outcome.value]?.key ?? null),
      );
      return {
        value: rows.length === 0 ? null : letters,
        reason: rows.length === 0 ? 'no_rows' : null,
        values: { predicates: letters },
        steps: letters.map((letter, i) =>
          procedureStep('predicate', letter, messages, { inputs: found[i] === undefined ? [] : [found[i].trace] }),
        ),
        issues: [],
      };
    },
  };
}
