import { issueTable } from '@takar/core';

type Values = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
const text = (values: Values, key: string): string => {
  const value = values[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

/** What can be wrong with a table that a verb is asked of. */
export const tableIssue = /* @__PURE__ */ issueTable({
  'table/input-missing': {
    severity: 'error',
    id: (v) => ({
      message: `Tabel tidak memuat masukan "${text(v, 'name')}" aturan ${text(v, 'rule')}.`,
      hint: `Nama kolom yang dikenal: ${text(v, 'names')}; atau sebutkan kolomnya dalam map.`,
    }),
    en: (v) => ({
      message: `The table lacks input "${text(v, 'name')}" of rule ${text(v, 'rule')}.`,
      hint: `Known names of the column: ${text(v, 'names')}; or name the column in map.`,
    }),
  },
  'table/not-in-force': {
    severity: 'warning',
    id: (v) => ({
      message: `${text(v, 'what')} tidak berlaku pada ${text(v, 'asOf')}; versi terdekat dipakai.`,
      hint: `Versi sebelumnya berakhir ${text(v, 'before') || '–'}, versi sesudahnya mulai ${text(v, 'after') || '–'}.`,
    }),
    en: (v) => ({
      message: `${text(v, 'what')} was not in force on ${text(v, 'asOf')}; the nearest version is used.`,
      hint: `The version before ends on ${text(v, 'before') || '–'}, the one after begins on ${text(v, 'after') || '–'}.`,
    }),
  },
});
