import type { ExplanationMessages } from '../locale/explanation-messages.js';
import { explanationJson, explanationText } from '../view/explanation-text.js';
import type { Explanation } from '../view/explanation.js';
import { copyText } from './copy.js';

/** Copies an explanation; resolves to the words for whether it worked. `near` is where a text field may stand for a moment. */
export async function copyExplanation(
  explanation: Explanation,
  as: 'text' | 'json',
  words: ExplanationMessages,
  near: HTMLElement,
): Promise<string> {
  const text = as === 'text' ? explanationText(explanation, words) : explanationJson(explanation);
  return (await copyText(text, near)) ? words.copied : words.notCopied;
}
