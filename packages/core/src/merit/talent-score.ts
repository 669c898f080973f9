import { named, parameter, type Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { Citation } from '../issue.js';
import type { Confidence } from '../regulation/dated.js';
import { since } from '../regulation/since.js';
import { weightedSum } from './axis.js';

/** Talent score (*nilai talenta*): the shares of performance and potential, half and half unless other weights are given. */
export function talentFrom(
  performance: Operand,
  potential: Operand,
  shares: { readonly performance: Operand; readonly potential: Operand } = {
    performance: parameter('share_performance'),
    potential: parameter('share_potential'),
  },
): Expression {
  return named(
    'talent_score',
    weightedSum([
      [shares.performance, performance],
      [shares.potential, potential],
    ]),
  );
}

/** The shares of both axes as parameters. */
export function talentShares(from: string, citation: Citation, confidence: Confidence) {
  const share = since(from, citation, confidence);
  return { share_performance: share(50), share_potential: share(50) };
}
