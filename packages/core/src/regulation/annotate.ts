import type { Trace, TraceRule } from '../expression/trace.js';
import type { Locale } from '../locale/messages.js';
import { daysOf } from './dated.js';
import type { ResolvedRule } from './resolve.js';
import type { Rule } from './rule.js';

/** What a trace can be told beside its figures. */
export interface Annotations {
  readonly resolved: ResolvedRule;
  /** Rules whose steps may stand in the trace, by the name of the step. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly locale: Locale;
  /** What stood in the source for a field. */
  readonly sourceOf?: (field: string) => Trace['source'] | undefined;
}

/** The same trace with its rules, the versions of its parameters and the source of its fields. */
export function annotate(trace: Trace, annotations: Annotations, top = true): Trace {
  const rule = ruleNamed(trace.name, annotations.rules) ?? (top ? annotations.resolved.rule : undefined);
  const version = trace.kind === 'parameter' ? annotations.resolved.versions[trace.name] : undefined;
  const source = trace.kind === 'field' || trace.kind === 'category' ? annotations.sourceOf?.(trace.name) : undefined;
  return {
    ...trace,
    ...(trace.kind === 'step' && rule !== undefined ? named(rule, trace, annotations.locale) : {}),
    ...(version === undefined
      ? {}
      : {
          version: {
            ...daysOf(version),
            citation: version.citation,
            confidence: version.confidence,
          },
        }),
    ...(source === undefined ? {} : { source }),
    inputs: trace.inputs.map((input) => annotate(input, annotations, false)),
  };
}

/** A step that is a rule shows the rule's title; a step that only carries one keeps its own name. */
function named(rule: Rule, trace: Trace, locale: Locale): { label: string; rule: TraceRule } {
  const title = rule.title[locale];
  return {
    label: trace.name === rule.id ? title : trace.label,
    rule: { id: rule.id, title, citation: rule.citation, confidence: rule.confidence },
  };
}

/** The rule of a step, or the rule that a variant such as `ORG-CAP-07/lower` belongs to. */
function ruleNamed(name: string, rules: ReadonlyMap<string, Rule>): Rule | undefined {
  return rules.get(name) ?? rules.get(name.split('/', 1)[0] as string);
}
