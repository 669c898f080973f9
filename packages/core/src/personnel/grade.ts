/** Ranks of a PNS (*golongan/ruang*), lowest first: 17 codes. */
export const PNS_GRADES = [
  ...['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d'],
  ...['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'],
] as const;

/** Grades of a PPPK, lowest first: also 17, in another order and with another meaning. */
export const PPPK_GRADES = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
] as const;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** SIASN id of a PNS rank: `III/d` is 34, `IV/e` is 45. */
export function siasnIdOf(grade: string): string | null {
  const [, roman, room] = /^(IV|I{1,3})\/([a-e])$/.exec(grade) ?? [];
  if (roman === undefined || room === undefined || !isGrade(grade)) return null;
  return `${ROMAN.indexOf(roman as (typeof ROMAN)[number]) + 1}${'abcde'.indexOf(room) + 1}`;
}

function isGrade(grade: string): boolean {
  return (PNS_GRADES as readonly string[]).includes(grade);
}

/** A rank or grade in its one spelling, with the kind of staff it belongs to. */
export interface GradeReading {
  readonly kind: 'pns' | 'pppk';
  readonly grade: string;
  /** Place from the lowest, from 1; ranks and PPPK grades are not compared with each other. */
  readonly order: number;
}

/**
 * Reads a rank or grade: `III/d`, `III d`, `3D`, the SIASN id `34`, or `IX` for a PPPK. Null for what is none, as `I/e`.
 * `pppk` says that bare Roman numbers and numbers up to 17 are PPPK grades.
 */
export function readGrade(text: string, pppk = false): GradeReading | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^GOL(?:ONGAN)?\.?\s*/, '');
  const id = /^([1-4])([1-5])$/.exec(bare);
  if (id !== null && !pppk) return pnsGrade(ROMAN[Number(id[1]) - 1] ?? '', 'abcde'[Number(id[2]) - 1] ?? '');
  const [, roman, number, room] = /^(?:(IV|I{1,3})|([1-4]))\s*[/.\- ]?\s*([A-E])$/.exec(bare) ?? [];
  if (room !== undefined) return pnsGrade(roman ?? ROMAN[Number(number) - 1] ?? '', room.toLowerCase());
  const order = /^\d{1,2}$/.test(bare) ? Number(bare) : PPPK_GRADES.indexOf(bare as (typeof PPPK_GRADES)[number]) + 1;
  const grade = PPPK_GRADES[order - 1];
  return grade === undefined || order < 1 || (/^\d/.test(bare) && !pppk) ? null : { kind: 'pppk', grade, order };
}

function pnsGrade(roman: string, room: string): GradeReading | null {
  const grade = `${roman}/${room}`;
  const order = (PNS_GRADES as readonly string[]).indexOf(grade) + 1;
  return order === 0 ? null : { kind: 'pns', grade, order };
}
