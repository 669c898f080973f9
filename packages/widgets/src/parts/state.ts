import type { DataState } from '../controllers/data.js';
import type { WidgetMessages } from '../locale/messages.js';
import { message, tag } from './tag.js';

/** Problems that may be over when a reader tries again: network, server, session, part, cut, slow. */
const RETRIED = /ne|se|cut|slow|part$/;

/** Loading, empty, error and stale in words; null when all is well, beside what the table as a whole lacks. */
export function stateOf(rows: DataState, words: WidgetMessages, retry: () => void): HTMLElement | null {
  const { states } = words;
  const { model, state, issues, problem } = rows;
  if (state === 'loading') {
    if (model !== null) return null;
    return tag('p', { class: 'message', part: 'message', role: 'status', tabindex: '-1' }, states.loading);
  }
  if (state === 'empty') return message(states.empty);
  const alarm = tag('div', { class: 'alarm', part: 'message' });
  // what is wrong with the table as a whole, as a missing column, concerns every row
  if (state === 'ready') {
    if (issues.length === 0) return null;
  } else {
    alarm.setAttribute('role', 'alert');
    const why = issues.length > 0 ? '' : (problem?.words(words) ?? '');
    alarm.append(tag('p', {}, tag('strong', {}, states[state]), ` ${why}`));
  }
  alarm.append(...issues.map((issue) => tag('p', {}, `${issue.message} ${issue.hint}`)));
  if (state !== 'ready' && RETRIED.test(problem?.problem ?? '')) {
    const again = tag('button', { type: 'button' }, states.retry);
    again.onclick = retry;
    alarm.append(again);
  }
  return alarm;
}
