import type { Dialect } from '@takar/sql';
import { unitsOf } from '#src/program/image.js';
import { Program } from '#src/program/program.js';

/** Without the marks of columns; a parameter by its place, as `{0}`. Neither mark is in a text that is sent. */
export function unmarked(sql: string): string {
  return sql.replaceAll('\u0002', '').replace(/\u0001(\d+)\u0001/g, '{$1}');
}

/**
 * A text as it is kept: one blank a level, the columns that a layer only hands on in one line, and what every image is made
 * with by the names of its parts: `scale(x)` and `units(x, scale, upper)`, which stand in full in `images.sql`.
 */
export function shorter(dialect: Dialect, sql: string): string {
  const folded = sql
    .replace(/^ +/gm, (blanks) => ' '.repeat(blanks.length / 2))
    .replace(/(?<=^ *\w+,)\n +(?=\w+,?$)/gm, ' ');
  return imageParts(dialect).reduce(
    (text, { name, pattern }) => text.replace(pattern, (...found) => `${name}(${columnsOf(found).join(', ')})`),
    unmarked(folded),
  );
}

/** How a dialect writes the parts of an image, as patterns in which any column may stand. */
function imageParts(dialect: Dialect): readonly { readonly name: string; readonly pattern: RegExp }[] {
  const program = new Program(dialect);
  const of = program.base('x', { label: 'of', missing: { kind: 'strict', args: [], status: null } });
  const { scale, units } = unitsOf(program, of);
  return [
    { name: 'scale', pattern: patternOf(scale.text.sql) },
    { name: 'units', pattern: patternOf(units.text.sql) },
  ];
}

/** The text itself, with any columns in the place of its own: the same where it has the same. */
function patternOf(text: string): RegExp {
  const places = new Map<string, number>();
  const parts = text.split(/\u0002(\w+)\u0002/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const known = places.get(part);
    if (known !== undefined) return `\\${known}`;
    places.set(part, places.size + 1);
    return '(\\w+)';
  });
  return new RegExp(parts.join(''), 'g');
}

/** What a pattern captured: all that stands between the match and its place. */
function columnsOf(found: readonly unknown[]): readonly string[] {
  return found.slice(
    1,
    found.findIndex((each) => typeof each === 'number'),
  ) as string[];
}
