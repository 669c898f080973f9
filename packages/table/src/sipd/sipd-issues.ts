import { issueTable } from '@takar/core';

type Values = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
const text = (values: Values, key: string): string => String(values[key] ?? '');

/** What can be wrong with an export of SIPD. */
export const sipdIssue = /* @__PURE__ */ issueTable({
  'sipd/missing-column': {
    severity: 'error',
    id: (v) => ({
      message: `Ekspor SIPD tidak memuat ${text(v, 'name')}.`,
      hint: 'Ambil ekspor realisasi per dokumen.',
    }),
    en: (v) => ({
      message: `The SIPD export lacks ${text(v, 'name')}.`,
      hint: 'Take the export of realisation by document.',
    }),
  },
  'sipd/day-unreadable': {
    severity: 'warning',
    id: (v) => ({
      message: `Tanggal dokumen "${text(v, 'day')}" tidak terbaca; nilainya tidak masuk bulan mana pun.`,
      hint: 'Tulis tanggal sebagai 2026-01-31.',
    }),
    en: (v) => ({
      message: `Day "${text(v, 'day')}" of the document cannot be read; its amount is in no month.`,
      hint: 'Write days as 2026-01-31.',
    }),
  },
  'sipd/code-form': {
    severity: 'warning',
    id: (v) => ({
      message: `Kode "${text(v, 'code')}" tidak berbentuk kode ${text(v, 'level')} dalam nomenklatur tahun ini.`,
      hint: 'Periksa nomenklatur yang dipakai.',
    }),
    en: (v) => ({
      message: `Code "${text(v, 'code')}" is no code of ${text(v, 'level')} in this year's nomenclature.`,
      hint: 'Check which nomenclature is used.',
    }),
  },
  'sipd/code-above': {
    severity: 'warning',
    id: (v) => ({
      message: `Kode "${text(v, 'code')}" tidak berada di bawah "${text(v, 'above')}".`,
      hint: 'Periksa kode pada sumbernya.',
    }),
    en: (v) => ({
      message: `Code "${text(v, 'code')}" is not below "${text(v, 'above')}".`,
      hint: 'Check the code at its source.',
    }),
  },
});
