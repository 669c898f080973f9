import type { Parameters } from '../expression/evaluate.js';
import type { Dated, Days } from './dated.js';
import type { Rule } from './rule.js';

/** A rule with the values in force on a day. Its version id is `ruleHash(rule)`, whatever the day. */
export interface ResolvedRule {
  readonly rule: Rule;
  /** The day asked for; null for the newest version. */
  readonly asOf: string | null;
  readonly parameters: Parameters;
  /** The version that each parameter's value comes from. */
  readonly versions: Readonly<Record<string, Dated<number>>>;
}

/** No version was in force on a day: the nearest ones, before and after. */
export interface NotInForce {
  readonly what: string;
  readonly asOf: string;
  /** Last day of the version before, null when there is none. */
  readonly before: string | null;
  /** First day of the version after, null when there is none. */
  readonly after: string | null;
}

/** A resolved rule, or which versions come nearest to the day asked for. */
export type Resolution =
  { readonly resolved: ResolvedRule; readonly error: null } | { readonly resolved: null; readonly error: NotInForce };

/** The one version of a rule that was in force on a day (null: the newest), or which versions come nearest. */
export function resolve(rule: Rule, asOf: string | null): Resolution {
  const span = [rule];
  if (asOf !== null && versionAt(span, asOf) === undefined)
    return { resolved: null, error: nearest(rule.id, span, asOf) };
  const versions: Record<string, Dated<number>> = {};
  for (const [name, all] of Object.entries(rule.parameters)) {
    const version = asOf === null ? all.at(-1) : versionAt(all, asOf);
    if (version === undefined) return { resolved: null, error: nearest(`${rule.id} ${name}`, all, asOf ?? '') };
    versions[name] = version;
  }
  const parameters = Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, version.value]));
  return { resolved: { rule, asOf, parameters, versions }, error: null };
}

function versionAt<T extends Days>(versions: readonly T[], asOf: string): T | undefined {
  return versions.find((version) => version.from <= asOf && (version.until === undefined || asOf <= version.until));
}

function nearest(what: string, versions: readonly Days[], asOf: string): NotInForce {
  const before = versions.filter((version) => version.until !== undefined && version.until < asOf).at(-1);
  const after = versions.find((version) => version.from > asOf);
  return { what, asOf, before: before?.until ?? null, after: after?.from ?? null };
}
