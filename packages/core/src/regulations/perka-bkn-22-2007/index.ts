import { procedureStep } from '../../case/step.js';
import { readNip } from '../../personnel/nip.js';
import { personnelIssue } from '../../personnel/personnel-issues.js';
import type { Procedure } from '../../regulation/procedure.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { PERSONNEL_WORDS } from '../personnel/words.js';

const TEXT = {
  instrument: 'Perka BKN 22/2007; Perka BKN 43/2007',
  article: 'susunan NIP 18 angka',
  url: 'https://id.scribd.com/document/368960434',
} as const;

/** The number never comes out again: only what it tells. */
const READ: Procedure = {
  version: 1,
  phrase: {
    id: 'tanggal lahir (8), TMT CPNS (6) atau tahun dan kode PPPK (4+2), jenis kelamin (1), nomor urut (3)',
    en: 'date of birth (8), appointment (6) or year and PPPK code (4+2), sex (1), sequence (3)',
  },
  run({ fields }, { messages }) {
    const text = fields.nip;
    if (typeof text !== 'string') {
      return { value: null, reason: 'missing', values: {}, steps: [], issues: [] };
    }
    const read = readNip(text);
    const values = {
      valid: read.valid,
      kind: read.kind,
      faults: read.faults,
      birth_date: read.birthDate,
      appointment_year: read.appointmentYear,
      appointment_month: read.appointmentMonth,
      contract_code: read.contractCode,
      sex: read.sex,
      sequence: read.sequence,
      underage: read.underage,
    };
    const at = { path: '/nip' };
    const issues = [
      ...read.faults.map((fault) => personnelIssue(`personnel/nip-${fault}`, messages.locale, at)),
      ...(read.underage ? [personnelIssue('personnel/underage', messages.locale, at)] : []),
    ];
    return {
      value: read.valid,
      reason: null,
      values,
      steps: [
        procedureStep('kind', read.kind, messages),
        procedureStep('birth_date', read.birthDate, messages),
        procedureStep('sequence', read.sequence, messages),
      ],
      issues,
    };
  },
};

const BASE = {
  kind: 'computation',
  citation: TEXT,
  from: '2009-01-01',
  date: 'assessment',
  inputs: [
    {
      name: 'nip',
      unit: '',
      shape: 'text',
      personal: true,
      aliases: ['NIP', 'nip_baru', 'nipBaru', 'ni_pppk', 'nomor', 'number', 'value'],
    },
  ],
  parameters: {},
  expression: null,
  procedure: READ,
  outputs: [
    { name: 'valid', aliases: ['sah', 'is_valid'] },
    { name: 'kind', aliases: ['jenis', 'type', 'form', 'jenis_pegawai'] },
    { name: 'birth_date', aliases: ['tanggal_lahir', 'birth'] },
    { name: 'sex', aliases: ['jenis_kelamin'] },
    { name: 'sequence', aliases: ['urut', 'nomor_urut'] },
    { name: 'faults', aliases: ['errors'] },
    ...['appointment_year', 'appointment_month', 'contract_code', 'underage'].map((name) => ({ name })),
  ],
  labels: PERSONNEL_WORDS,
} as const;

/** EMP-01, form of an NIP (*nomor induk pegawai*): what its 18 digits tell, and which of them cannot be. */
export const NIP = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-01',
  title: { id: 'Bentuk NIP', en: 'Form of an NIP' },
  confidence: 'high',
  note: {
    id: 'Tidak ada angka periksa. Hari lahir perempuan tidak ditambah 40: itu aturan NIK. Beda dengan data lain diperingatkan, tidak ditolak.',
    en: 'There is no check digit. No 40 is added to the day for women: that is the NIK. Differences with other data are warned of, not refused.',
  },
});

/** EMP-02, form of an NI PPPK: digits 13 and 14 above 12 mark one; 01 to 12 is read as PNS. */
export const NI_PPPK = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'EMP-02',
  title: { id: 'Bentuk NI PPPK', en: 'Form of an NI PPPK' },
  confidence: 'medium',
  note: {
    id: 'Kode dua angka PPPK mulai 21 menurut ingatan.',
    en: 'The two-digit code of a PPPK from 21 on is recall.',
  },
});

/** Rules of the numbers of staff. */
export const PERKA_BKN_22_2007: readonly Rule[] = [NIP, NI_PPPK];
