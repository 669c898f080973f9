import type { OperatorPhrases } from '../../expression/phrase-words.js';

/** Words of formulas in English. */
export const OPERATORS: OperatorPhrases = {
  separator: '; ',
  minimum: 'smallest',
  maximum: 'largest',
  floor: 'round down',
  ceil: 'round up',
  geometricMean: 'geometric mean',
  coalesce: 'first available',
  round: (of, digits) => `round(${of}; ${digits} decimals)`,
  truncate: (of, digits) => `cut(${of}; ${digits} decimals)`,
  band: (of) => `band(${of})`,
  lookup: (of) => `table value(${of})`,
  when: (condition, then, otherwise) => `if ${condition} then ${then}, otherwise ${otherwise}`,
  select: (field, cases, otherwise) =>
    `by ${field}: ${cases.map(([name, formula]) => `${name} → ${formula}`).join('; ')}; otherwise → ${otherwise}`,
  noValue: (reason) => `no value (${reason})`,
  aggregates: {
    sum: 'sum',
    mean: 'mean',
    smallest: 'smallest',
    largest: 'largest',
    last: 'last',
    sumReported: 'sum of the reported',
    countReported: 'number reported',
  },
  relations: { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' },
};
