import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const of = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong with the rows of a payroll. None of them tells why someone was absent. */
export const payrollIssue = /* @__PURE__ */ issueTable({
  'payroll/not-a-row': {
    severity: 'error',
    id: () => ({ message: 'Baris daftar bayar bukan objek JSON.', hint: 'Tulis satu objek per pegawai.' }),
    en: () => ({ message: 'A row of the payroll is no JSON object.', hint: 'Write one object a person.' }),
  },
  'payroll/no-id': {
    severity: 'error',
    id: () => ({ message: 'Baris daftar bayar tidak memiliki "id".', hint: 'Isi NIP atau kode pegawai.' }),
    en: () => ({ message: 'A row of the payroll has no "id".', hint: 'Give the number or code of the person.' }),
  },
  'payroll/duplicate-person': {
    severity: 'error',
    id: (v) => ({
      message: `Pegawai "${of(v, 'person')}" ada di dua baris; baris ini tidak dibayar.`,
      hint: 'Hapus salah satu barisnya.',
    }),
    en: (v) => ({
      message: `Person "${of(v, 'person')}" stands in two rows; this one is not paid.`,
      hint: 'Remove one of the rows.',
    }),
  },
  'payroll/unknown-field': {
    severity: 'error',
    id: (v) => ({ message: `Kolom "${of(v, 'name')}" tidak dikenal.`, hint: `Kolom: ${of(v, 'names')}.` }),
    en: (v) => ({ message: `Field "${of(v, 'name')}" is not known.`, hint: `Fields: ${of(v, 'names')}.` }),
  },
  'payroll/attendance-unreadable': {
    severity: 'error',
    id: (v) => ({
      message: `Kehadiran pegawai "${of(v, 'person')}" tidak terbaca seluruhnya, jadi tidak ada jumlah yang dibayar.`,
      hint: 'Periksa isian kehadirannya di sistem asal; rinciannya tidak ditampilkan di sini.',
    }),
    en: (v) => ({
      message: `The attendance of "${of(v, 'person')}" cannot be read completely, so there is no amount to pay.`,
      hint: 'Check the attendance in its own system; its details are not shown here.',
    }),
  },
  'payroll/no-rule': {
    severity: 'error',
    id: (v) => ({
      message: `Pegawai "${of(v, 'person')}" memiliki ${of(v, 'what')}, tetapi daftar bayar ini tidak memiliki aturannya.`,
      hint: 'Berikan aturan daerah atau instansi untuk hal itu.',
    }),
    en: (v) => ({
      message: `"${of(v, 'person')}" has ${of(v, 'what')}, but this payroll has no rule for it.`,
      hint: 'Give the rule of the region or agency.',
    }),
  },
  'payroll/no-criteria': {
    severity: 'error',
    id: (v) => ({
      message: `Kriteria TPP pegawai "${of(v, 'person')}" tidak diberikan, jadi tidak ada jumlah yang dibayar.`,
      hint: 'Isi "criteria", misalnya {"beban_kerja_pct": 25}; kriteria yang tidak disebut di dalamnya tidak diberikan.',
    }),
    en: (v) => ({
      message: `The criteria of "${of(v, 'person')}" are not given, so there is no amount to pay.`,
      hint: 'Give "criteria", as {"workload": 25}; a criterion that it does not name is not granted.',
    }),
  },
  'payroll/no-amount': {
    severity: 'error',
    id: (v) => ({
      message: `Tidak ada jumlah yang dibayar untuk "${of(v, 'person')}": ${of(v, 'reason')}.`,
      hint: `Langkah yang tidak bernilai: ${of(v, 'step')}.`,
    }),
    en: (v) => ({
      message: `There is no amount to pay for "${of(v, 'person')}": ${of(v, 'reason')}.`,
      hint: `Step without value: ${of(v, 'step')}.`,
    }),
  },
  'payroll/not-in-force': {
    severity: 'error',
    id: (v) => ({
      message: `Aturan ${of(v, 'rule')} tidak berlaku pada ${of(v, 'date')}.`,
      hint: `Berlaku sampai ${of(v, 'before')}; berlaku lagi mulai ${of(v, 'after')}.`,
    }),
    en: (v) => ({
      message: `Rule ${of(v, 'rule')} was not in force on ${of(v, 'date')}.`,
      hint: `In force until ${of(v, 'before')}; again from ${of(v, 'after')}.`,
    }),
  },
});
