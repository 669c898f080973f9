import type { LocalText } from '../../locale/messages.js';

const word = (id: string, en: string): LocalText => ({ id, en });

/** What personnel rules name. */
export const PERSONNEL_WORDS: Readonly<Record<string, LocalText>> = {
  nip: word('NIP', 'NIP'),
  kind: word('jenis pegawai', 'kind of staff'),
  valid: word('bentuk sah', 'valid form'),
  faults: word('kesalahan', 'faults'),
  birth_date: word('tanggal lahir', 'date of birth'),
  appointment_year: word('tahun TMT CPNS atau kontrak', 'year of appointment or contract'),
  appointment_month: word('bulan TMT CPNS', 'month of appointment'),
  contract_code: word('kode PPPK', 'PPPK code'),
  sex: word('jenis kelamin', 'sex'),
  sequence: word('nomor urut', 'sequence number'),
  underage: word('diangkat sebelum 18 tahun', 'appointed before the age of 18'),
  grade: word('golongan/ruang', 'rank'),
  siasn_id: word('id SIASN', 'SIASN id'),
  order: word('urutan', 'order'),
  echelon: word('eselon', 'echelon'),
  tier: word('jenjang jabatan', 'tier of the post'),
  tiers: word('jenjang yang mungkin', 'possible tiers'),
  retirement_age: word('batas usia pensiun', 'retirement age'),
  retirement: word('TMT pensiun', 'first day of retirement'),
  age_58: word('batas usia pensiun 58', 'retirement age 58'),
  age_60: word('batas usia pensiun 60', 'retirement age 60'),
  age_65: word('batas usia pensiun 65', 'retirement age 65'),
};
