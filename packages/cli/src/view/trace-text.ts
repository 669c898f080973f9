import type { Trace } from '@takar/core';
import { oneLine } from '../text/plain.js';
import { hang } from '../text/wrap.js';
import { citationText } from './citation.js';
import type { View } from './view.js';

/** An explanation as an indented tree: each step with formula, figures, the reason for its branch, and its sources. */
export function* traceText(trace: Trace, view: View): Generator<string> {
  yield* branch(trace, '', '', view);
}

function* branch(trace: Trace, first: string, rest: string, view: View): Generator<string> {
  const { style, width } = view;
  yield* hang(first, `${style.strong(oneLine(trace.label))} = ${oneLine(trace.text)}`, width, rest);
  const under = `${rest}${trace.inputs.length > 0 ? '│ ' : '  '}`;
  for (const remark of remarks(trace, view)) yield* hang(under, style.faint(remark), width, `${under}  `);
  for (const [i, input] of trace.inputs.entries()) {
    const last = i === trace.inputs.length - 1;
    yield* branch(input, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`, view);
  }
}

function* remarks(trace: Trace, { texts }: View): Generator<string> {
  const { rules } = texts;
  if (trace.formula !== undefined && trace.formula !== trace.label) yield `${rules.formula}: ${oneLine(trace.formula)}`;
  if (trace.substituted !== undefined && trace.substituted !== trace.formula) {
    yield `${rules.figures}: ${oneLine(trace.substituted)}`;
  }
  for (const condition of trace.conditions ?? []) yield `${rules.because} ${oneLine(condition)}`;
  if (trace.rule !== undefined) {
    const { id, title, citation, confidence } = trace.rule;
    yield `${rules.rule} ${id}: ${title}`;
    yield `${rules.source}: ${citationText(citation)}; ${rules.sureness} ${rules.confidence[confidence]}`;
  }
  if (trace.version !== undefined) {
    const { from, until, citation, confidence } = trace.version;
    const dates = until === undefined ? rules.from(from) : rules.fromUntil(from, until);
    yield `${rules.inForce} ${dates}; ${rules.source}: ${citationText(citation)}; ${rules.sureness} ${rules.confidence[confidence]}`;
  }
  if (trace.source !== undefined) {
    const { raw, line } = trace.source;
    yield rules.read(oneLine(String(raw ?? '')), line === undefined ? '' : String(line));
  }
}
