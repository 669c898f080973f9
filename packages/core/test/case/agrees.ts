import { round } from '@takar/core';

/**
 * What differs between an answer and what a case expects, in words; empty where nothing does. Figures agree at the digits
 * that the case prints; an object is looked for among the named values.
 */
export function differences(
  actual: { readonly value: unknown; readonly values: Readonly<Record<string, unknown>> },
  expected: unknown,
): string[] {
  if (!isObject(expected)) return compared('value', actual.value, expected);
  return Object.entries(expected).flatMap(([name, part]) =>
    Object.hasOwn(actual.values, name) ? compared(name, actual.values[name], part) : [`no value named ${name}`],
  );
}

function compared(path: string, actual: unknown, expected: unknown): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const digits = String(expected).split('.')[1]?.length ?? 0;
    return round(actual, digits) === expected ? [] : [`${path}: ${actual} is not ${expected}`];
  }
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length === expected.length) {
    return expected.flatMap((part, i) => compared(`${path}/${i}`, actual[i], part));
  }
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([name, part]) => compared(`${path}/${name}`, actual[name], part));
  }
  return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
