import { formatNumber } from '../decimal/format.js';
import { nameOf } from '../expression/phrase.js';
import type { Trace } from '../expression/trace.js';
import type { Messages } from '../locale/messages.js';

/** A step of a procedure, for its trace: a figure, a term, or nothing yet. */
export function procedureStep(
  name: string,
  value: number | string | null,
  messages: Messages,
  more: Partial<Pick<Trace, 'kind' | 'label' | 'reason' | 'formula' | 'substituted' | 'conditions' | 'inputs'>> = {},
): Trace {
  const reason = value === null ? (more.reason ?? 'missing') : null;
  const words = (reason ?? 'missing') as keyof Messages['reasons'];
  return {
    kind: 'step',
    name,
    label: nameOf(name, messages),
    value,
    text:
      value === null
        ? messages.reasons[words]
        : typeof value === 'number'
          ? formatNumber(value, messages.numbers)
          : value,
    inputs: [],
    ...more,
    reason,
  };
}
