// What the generators of example data share. The same seed gives the same rows on every machine.
import { readFileSync } from 'node:fs';
import { ID, readCsv, round } from '@takar/core';

/** Numbers that look drawn by lot (mulberry32), with the few ways of drawing that the portals need. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    /** A number with so many decimals. */
    number: (least, most, digits = 1) => Number((least + next() * (most - least)).toFixed(digits)),
    pick: (list) => list[whole(0, list.length - 1)],
    chance: (share) => next() < share,
    /** One key of `{key: weight}`. */
    weighted(weights) {
      const entries = Object.entries(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      return entries.at(-1)[0];
    },
  };
}

/** A number as Indonesian portals store it: decimal comma, no thousands; an empty text where there is none. */
export const local = (value) => (value === null || value === undefined ? '' : String(value).replace('.', ','));

/** A percentage as portals print it: two decimals, rounded as core rounds. */
export const percentage = (value) => (value === null ? '' : local(round(value, 2).toFixed(2)));

/** A code for a member of staff: never a name, never a number of the civil service. */
export const staffCode = (number) => `Pegawai ${String(number).padStart(3, '0')}`;

/** How many rows there are of each kind: `[{...fields, jumlah}]`, in the order in which the kinds first appear. */
export function counted(rows, fields) {
  const groups = new Map();
  for (const row of rows) {
    const key = JSON.stringify(fields.map((field) => row[field]));
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups].map(([key, count]) => {
    const values = JSON.parse(key);
    return { ...Object.fromEntries(fields.map((field, i) => [field, values[i]])), jumlah: String(count) };
  });
}

/** A trace of Takar as what `takar_steps` of table.php prints. */
export function stepsOf(trace) {
  if (trace === null) return '';
  const step = ({ label, text, substituted, rule, version, inputs }) => ({
    label,
    text,
    ...(substituted === undefined ? {} : { substituted }),
    ...(rule || version ? { citation: cited(rule, version) } : {}),
    inputs: inputs.map(step),
  });
  return JSON.stringify(step(trace));
}

function cited(rule, version) {
  const { instrument, article } = (version ?? rule).citation;
  return [rule?.id, instrument, article].filter(Boolean).join(', ');
}

/** The rows of a CSV file beside a generator, as texts by column. */
export function csvRows(address) {
  const { sheet, issues } = readCsv(readFileSync(address), { messages: ID });
  if (sheet === null) throw new Error(issues[0].message);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Object.fromEntries(sheet.headers.map((name, column) => [name, String(sheet.cell(row, column) ?? '')])),
  );
}
