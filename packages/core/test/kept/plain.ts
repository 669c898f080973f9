/**
 * A value as JSON holds it, with nothing left out: what JSON has no word for is told in one (`undefined`, `NaN`, `-0`, `12n`,
 * the name of a function), and columns, maps and sets become lists.
 */
export function plain(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : `(${Object.is(value, -0) ? '-0' : value})`;
    case 'bigint':
      return `(${value}n)`;
    case 'undefined':
      return '(undefined)';
    case 'function':
      return `(function ${value.name})`;
    case 'object':
      return value === null ? null : plainObject(value);
    default:
      return value;
  }
}

function plainObject(value: object): unknown {
  if (value instanceof Error) return { ...(plain({ ...value }) as object), error: value.name, message: value.message };
  if (value instanceof Map) return { map: Array.from(value, (entry: readonly unknown[]) => entry.map(plain)) };
  if (value instanceof Set) return { set: Array.from(value, plain) };
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return { [value.constructor.name]: Array.from(value as Uint8Array, plain) };
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
