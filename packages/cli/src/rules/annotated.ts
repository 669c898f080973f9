import type { Locale, ResolvedRule, Trace } from '@takar/core';

/** A trace of one rule with its source at the top and the version of each parameter. */
export function annotated(trace: Trace, resolved: ResolvedRule, locale: Locale): Trace {
  const { id, title, citation, confidence } = resolved.rule;
  return { ...withVersions(trace, resolved), rule: { id, title: title[locale], citation, confidence } };
}

function withVersions(trace: Trace, resolved: ResolvedRule): Trace {
  const version = trace.kind === 'parameter' ? resolved.versions[trace.name] : undefined;
  const inputs = trace.inputs.map((input) => withVersions(input, resolved));
  if (version === undefined) return { ...trace, inputs };
  const { from, until, citation, confidence } = version;
  return { ...trace, inputs, version: { from, ...(until === undefined ? {} : { until }), citation, confidence } };
}
