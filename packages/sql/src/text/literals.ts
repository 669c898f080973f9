import { plainText } from './names.js';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** A text between quotes, quotes in it doubled; by `escaped` where a sign of control or a backslash is in it. */
export function stringLiteral(value: string, escaped: (value: string) => string): string {
  const text = plainText(value);
  return CONTROL.test(text) || text.includes('\\') ? escaped(text) : inQuotes(text);
}

function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Signs of control by their numbers, so that each stays one line: DuckDB knows no escapes for all of them. */
export function joinedString(text: string): string {
  const parts = text.split(/([\u0000-\u001f\u007f-\u009f\u2028\u2029])/);
  const written = parts
    .filter(Boolean)
    .map((part) => (CONTROL.test(part) ? `chr(${part.charCodeAt(0)})` : inQuotes(part)));
  return `(${written.join(' || ')})`;
}

/** `E'…'`: PostgreSQL reads escapes in it whatever the server's settings are. */
export function escapeString(text: string): string {
  const inner = Array.from(text, (sign) => {
    if (sign === "'" || sign === '\\') return `\\${sign}`;
    return CONTROL.test(sign) ? `\\u${hex(sign.codePointAt(0) as number, 4)}` : sign;
  });
  return `E'${inner.join('')}'`;
}

/** Bytes of a text in hexadecimal digits. */
export function hexBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => hex(byte, 2)).join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
