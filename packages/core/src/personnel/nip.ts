import { civilDate, type CivilDate } from '../time/civil-date.js';

/** Headers of a column with the number of a civil servant, in normal form, the better one first. */
export const NIP_HEADERS = [
  'nip baru',
  'nip',
  'nip ni pppk',
  'ni pppk',
  'nomor induk pegawai',
  'nip pegawai',
  'nipbaru',
] as const;

/** Why an NIP is not valid. */
export type NipFault = 'length' | 'birth-date' | 'appointment' | 'sex' | 'sequence';

/** Sex as the fifteenth digit tells it. */
export type Sex = 'male' | 'female';

/** What an NIP tells, and what is wrong with it. The number itself is not part of the answer. */
export interface NipReading {
  /** `pns`, `pppk` (digits 13 and 14 above 12), or null where the number has neither form. */
  readonly kind: 'pns' | 'pppk' | null;
  readonly valid: boolean;
  readonly faults: readonly NipFault[];
  readonly birthDate: CivilDate | null;
  /** Year of appointment; for a PPPK of the contract. */
  readonly appointmentYear: number | null;
  /** Month of appointment as candidate (*TMT CPNS*); null for a PPPK. */
  readonly appointmentMonth: number | null;
  /** The two digits after the year of a PPPK. */
  readonly contractCode: string | null;
  readonly sex: Sex | null;
  readonly sequence: number | null;
  /** Appointed before the eighteenth birthday: to be looked at, not refused. */
  readonly underage: boolean;
}

/**
 * Reads an NIP or NI PPPK of 18 digits (Perka BKN 22/2007 and 43/2007): birth date, appointment, sex, sequence. There is
 * no check digit, and no 40 is added to the day for women: that is the NIK. Blanks, dots and dashes do not count.
 *
 * @param text the number as text: 18 digits exceed what a double holds.
 *
 * @example
 * readNip('19000101 192001 1 999').kind; // 'pns'
 */
export function readNip(text: string): NipReading {
  const digits = text.replace(/[\s.\-']/g, '');
  if (!/^\d{18}$/.test(digits)) return UNREADABLE;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const birthDate = civilDate(part(0, 4), part(4, 6), part(6, 8));
  const year = part(8, 12);
  const code = part(12, 14);
  const pppk = code > 12;
  const sex = SEXES[part(14, 15)] ?? null;
  const sequence = part(15, 18);
  const faults: NipFault[] = [
    ...(birthDate === null ? (['birth-date'] as const) : []),
    ...(year < 1900 || code === 0 ? (['appointment'] as const) : []),
    ...(sex === null ? (['sex'] as const) : []),
    ...(sequence === 0 ? (['sequence'] as const) : []),
  ];
  return {
    kind: pppk ? 'pppk' : 'pns',
    valid: faults.length === 0,
    faults,
    birthDate,
    appointmentYear: year,
    appointmentMonth: pppk ? null : code,
    contractCode: pppk ? digits.slice(12, 14) : null,
    sex,
    sequence,
    underage: birthDate !== null && appointedBefore18(birthDate, year, pppk ? 12 : code),
  };
}

/**
 * Whether a text has the form of an NIP, however its digits are parted: such a text never stands in a message, an address or a
 * file name.
 */
export function looksLikeNip(text: string): boolean {
  return /(?:^|\D)(?:\d[\s\u200b./_–-]{0,2}){17}\d(?:\D|$)/.test(text.normalize('NFKC'));
}

const SEXES: readonly (Sex | null)[] = [null, 'male', 'female'];

const UNREADABLE: NipReading = {
  kind: null,
  valid: false,
  faults: ['length'],
  birthDate: null,
  appointmentYear: null,
  appointmentMonth: null,
  contractCode: null,
  sex: null,
  sequence: null,
  underage: false,
};

function appointedBefore18(birthDate: CivilDate, year: number, month: number): boolean {
  const [birthYear = 0, birthMonth = 0] = birthDate.split('-').map(Number);
  return year * 12 + month < (birthYear + 18) * 12 + birthMonth;
}
