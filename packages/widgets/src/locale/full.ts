import { messagesOf, retellIssue, type Issue, type Locale } from '@takar/core';

// Everything that core says, in both languages: a chunk of its own, loaded when formulas or issues are to be shown.
export { messagesOf };

/** Issues in words. */
export function retell<I extends Issue>(issues: readonly I[], locale: Locale): readonly I[] {
  const texts = messagesOf(locale);
  return issues.map((issue) => ({ ...issue, ...retellIssue(issue, texts) }));
}
