import type { Expression } from './types.js';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON (RFC 8785): keys in order of their UTF-16 code units, no blanks, numbers as ECMAScript writes them.
 * Two equal values always give the same text, so that it can be hashed.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** Canonical text of an expression: equal trees have equal texts. */
export function canonical(expression: Expression): string {
  return canonicalJson(expression as unknown as Json);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
