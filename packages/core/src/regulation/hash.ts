import { canonicalJson, type Json } from '../expression/canonical.js';
import { OPERATORS } from '../expression/operators.js';
import { AGGREGATES } from '../expression/aggregates.js';
import { sha256Hex } from '../expression/sha256.js';
import type { Expression } from '../expression/types.js';
import { walk } from '../expression/walk.js';
import { utf8Bytes } from '../expression/utf8.js';
import type { Rule } from './rule.js';

/**
 * Version id of a rule: the first 16 hexadecimal digits of SHA-256 over the canonical JSON of its expression, the
 * operators in it and its dated parameters. Titles, phrases, sources and confidence do not count: they change no figure.
 */
export function ruleHash(rule: Rule): string {
  const known = HASHES.get(rule) ?? hashOf(rule);
  HASHES.set(rule, known);
  return known;
}

/** Rules are frozen, so a hash is worked out once. */
const HASHES = /* @__PURE__ */ new WeakMap<Rule, string>();

function hashOf(rule: Rule): string {
  const { expression } = rule;
  const parameters = Object.entries(rule.parameters).map(([name, versions]) => [
    name,
    versions.map(({ from, until, value }) => ({ from, until, value })),
  ]);
  const content = {
    expression: expression as unknown as Json,
    operators: expression === null ? {} : operatorVersions(expression),
    parameters: Object.fromEntries(parameters) as Json,
    ...beside(rule),
  };
  return sha256Hex(utf8Bytes(canonicalJson(content))).slice(0, 16);
}

/** What only some rules have; absent otherwise, so that the hashes of the others stand. */
function beside({ id, gathers, outputs, procedure }: Rule): Record<string, Json> {
  const own = (outputs ?? []).flatMap(({ name, of, parts }) =>
    of === undefined && parts === undefined ? [] : [[name, of ?? parts]],
  );
  return {
    ...(gathers === undefined ? {} : { gathers: gathers as unknown as Json }),
    ...(own.length === 0 ? {} : { outputs: Object.fromEntries(own) as Json }),
    ...(procedure === undefined ? {} : { procedure: { id, version: procedure.version } }),
  };
}

function operatorVersions(expression: Expression): Record<string, number> {
  const versions: Record<string, number> = {};
  for (const node of walk(expression)) {
    if (node.kind === 'apply') versions[node.operator] = OPERATORS[node.operator].version;
    if (node.kind === 'aggregate') versions[node.aggregate] = AGGREGATES[node.aggregate].version;
  }
  return versions;
}
