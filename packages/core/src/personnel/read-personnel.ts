import { readValue } from '../case/read-value.js';
import { cellText } from '../data/text-column.js';
import type { Sheet } from '../data/sheet.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { PREDICATE } from '../merit/levels.js';
import { EDUCATION, SANCTION } from '../merit/staff-inputs.js';
import { resolve } from '../regulation/resolve.js';
import type { RuleInput } from '../regulation/rule-input.js';
import { RETIREMENT_AGE, TIER_INPUT } from '../regulations/personnel/posts.js';
import type { CivilDate } from '../time/civil-date.js';
import { readDate } from '../time/read-date.js';
import { readGrade, type GradeReading } from './grade.js';
import { readNip, type NipReading, type Sex } from './nip.js';
import { personnelColumns } from './personnel-columns.js';
import type { PersonnelField } from './personnel-fields.js';
import { personnelIssue } from './personnel-issues.js';
import {
  POST_KINDS,
  postKindOf,
  readEchelon,
  TIERS_OF_ECHELON,
  type Echelon,
  type PostKind,
  type Tier,
} from './post.js';
import { retirementDate } from './retirement.js';
import { readStaffKind, type StaffKind } from './staff-kind.js';

/** One row of personnel data. The NIP is not part of it: see `PersonnelTable.nip`. */
export interface PersonnelRecord {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Key of the source, else `row-1`, `row-2` …; the same for every row of a person. */
  readonly key: string;
  readonly kind: StaffKind;
  readonly birthDate: CivilDate | null;
  readonly sex: Sex | null;
  readonly grade: GradeReading | null;
  readonly echelon: Echelon | null;
  readonly postKind: PostKind | null;
  readonly tier: Tier | null;
  readonly post: string | null;
  readonly unit: string | null;
  readonly education: string | null;
  readonly predicate: string | null;
  readonly sanction: string | null;
  readonly retirementAge: number | null;
  /** First day of retirement: of the source, else from birth date and age (EMP-06). */
  readonly retirement: CivilDate | null;
  /** First and last day in the unit, where the source says so. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

/** Personnel data, with everything noticed. */
export interface PersonnelTable {
  readonly records: readonly PersonnelRecord[];
  /** Column of each field that was found. */
  readonly fields: ReadonlyMap<PersonnelField, number>;
  readonly issues: readonly TableIssue[];
  /** NIP of a record, for matching with another system only; never shown, sent or named in a message. */
  nip(record: PersonnelRecord): string | null;
}

/** How personnel data are read. */
export interface PersonnelOptions {
  readonly locale: Locale;
  /** Headers of the source to fields; wins over aliases. */
  readonly map?: Readonly<Record<string, PersonnelField>>;
}

/**
 * Reads an export of SIMPEG or SIASN. Columns are found by their headers, values in the spellings of both systems; what is
 * missing is taken from the NIP, what differs from it is warned of. Messages name the row and the column, never the number.
 */
export function readPersonnel(sheet: Sheet, { locale, map = {} }: PersonnelOptions): PersonnelTable {
  const issues: TableIssue[] = [];
  const fields = personnelColumns(sheet, map, locale, issues);
  if (!fields.has('nip') && !fields.has('key')) {
    const values = { field: 'nip', headers: sheet.headers.join(', ') };
    issues.push(personnelIssue('personnel/missing-column', locale, { path: '/nip' }, values));
  }
  const nips: (string | null)[] = [];
  const keys = new Map<string, string>();
  const records: PersonnelRecord[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const reader = new RowReader(sheet, row, fields, locale, issues);
    if (reader.empty()) continue;
    const nip = reader.text('nip');
    const identity = nip === null ? null : nip.replace(/[\s.\-']/g, '');
    const key = reader.text('key') ?? (identity === null ? undefined : keys.get(identity)) ?? `row-${row + 1}`;
    if (identity !== null && !keys.has(identity)) keys.set(identity, key);
    nips[row] = nip;
    records.push(recordOf(reader, key, nip));
  }
  reportRepeated(records, locale, issues);
  return { records, fields, issues, nip: ({ row }) => nips[row] ?? null };
}

function recordOf(reader: RowReader, key: string, nip: string | null): PersonnelRecord {
  const number = nip === null ? null : reader.nip(nip);
  const kind = kindOf(reader, number);
  const birthDate = reader.date('birth_date') ?? number?.birthDate ?? null;
  const sex = reader.sex() ?? number?.sex ?? null;
  reader.compare('birth_date', birthDate, number?.birthDate ?? null);
  reader.compare('sex', sex, number?.sex ?? null);
  reader.service(number);
  const echelon = reader.echelon();
  const tier =
    (reader.category('tier', TIER_INPUT) as Tier | null) ?? (echelon && (TIERS_OF_ECHELON[echelon][0] ?? null));
  const retirementAge = reader.figure('retirement_age', '58, 60, 65') ?? (tier && retirementAgeOf(tier));
  return {
    row: reader.row,
    key,
    kind,
    birthDate,
    sex,
    grade: reader.grade(kind),
    echelon,
    postKind: reader.postKind() ?? (tier && postKindOf(tier)),
    tier,
    post: reader.text('post'),
    unit: reader.text('unit')?.normalize('NFC') ?? null,
    education: reader.category('education', EDUCATION),
    predicate: reader.category('predicate', PREDICATE),
    sanction: reader.category('sanction', SANCTION, 'tidak ada, ringan, sedang, berat'),
    retirementAge,
    retirement:
      reader.date('retirement') ?? (birthDate && retirementAge ? retirementDate(birthDate, retirementAge) : null),
    ...reader.stay(),
  };
}

/** Kind of staff: of the column, else of the form of the number; part-time PPPK is told by the column alone. */
function kindOf(reader: RowReader, number: NipReading | null): StaffKind {
  const stated = reader.kind();
  if (stated !== null) return stated;
  const kind = number?.valid === true ? number.kind : null;
  if (kind === null) reader.say('personnel/kind-unknown', 'kind');
  return kind ?? 'unknown';
}

function retirementAgeOf(tier: Tier): number | null {
  const { resolved } = resolve(RETIREMENT_AGE, null);
  const parameters = resolved?.parameters ?? {};
  return evaluate(RETIREMENT_AGE.expression as Expression, { inputs: { tier }, parameters }).value;
}

/** A person may stand in several rows only where they tell apart by unit or time. */
function reportRepeated(records: readonly PersonnelRecord[], locale: Locale, issues: TableIssue[]): void {
  const seen = new Map<string, number>();
  for (const { key, unit, from, row } of records) {
    const place = JSON.stringify([key, unit, from]);
    const first = seen.get(place);
    if (first === undefined) seen.set(place, row);
    else issues.push(personnelIssue('personnel/given-twice', locale, { path: `/rows/${row}/key` }, { row: first + 1 }));
  }
}

class RowReader {
  readonly row: number;
  readonly #sheet: Sheet;
  readonly #fields: ReadonlyMap<PersonnelField, number>;
  readonly #locale: Locale;
  readonly #issues: TableIssue[];

  constructor(
    sheet: Sheet,
    row: number,
    fields: ReadonlyMap<PersonnelField, number>,
    locale: Locale,
    issues: TableIssue[],
  ) {
    this.#sheet = sheet;
    this.row = row;
    this.#fields = fields;
    this.#locale = locale;
    this.#issues = issues;
  }

  empty(): boolean {
    return [...this.#fields.keys()].every((field) => this.text(field) === null);
  }

  text(field: PersonnelField): string | null {
    const column = this.#fields.get(field);
    const text = column === undefined ? null : cellText(this.#sheet.cell(this.row, column));
    return text === null || /^(?:-+|n\/?a|null|kosong)$/i.test(text) ? null : text;
  }

  say(code: Parameters<typeof personnelIssue>[0], field: PersonnelField, values: Record<string, string> = {}): void {
    const column = this.#fields.get(field);
    const place = {
      path: `/rows/${this.row}/${field}`,
      line: this.#sheet.line(this.row),
      column: column === undefined ? undefined : column + 1,
    };
    this.#issues.push(personnelIssue(code, this.#locale, place, values));
  }

  nip(text: string): NipReading {
    const read = readNip(text);
    for (const fault of read.faults) this.say(`personnel/nip-${fault}`, 'nip');
    if (read.underage) this.say('personnel/underage', 'nip');
    return read;
  }

  /** A column that differs from what the number tells: both may be wrong, so the column stands. */
  compare(field: PersonnelField, stated: string | null, told: string | null): void {
    if (stated !== null && told !== null && stated !== told)
      this.say('personnel/nip-differs', field, { header: this.#header(field) });
  }

  date(field: PersonnelField): CivilDate | null {
    return this.#read(field, readDate, '15-03-1970');
  }

  figure(field: PersonnelField, wanted: string): number | null {
    return this.#read(field, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null), wanted);
  }

  kind(): StaffKind | null {
    return this.#read('kind', readStaffKind, 'PNS, CPNS, PPPK, PPPK paruh waktu');
  }

  grade(kind: StaffKind): GradeReading | null {
    const pppk = kind === 'pppk' || kind === 'pppk-part-time';
    return this.#read('grade', (text) => readGrade(text, pppk), pppk ? 'I, …, XVII' : 'I/a, …, IV/e');
  }

  echelon(): Echelon | null {
    const none = /^(?:non ?eselon|tidak ada|99|00)$/i;
    const text = this.text('echelon');
    return text === null || none.test(text) ? null : this.#read('echelon', readEchelon, 'I.a, …, V.a');
  }

  postKind(): PostKind | null {
    const read = (text: string): PostKind | null => {
      if (Object.hasOwn(POST_KINDS, text)) return POST_KINDS[text as keyof typeof POST_KINDS];
      const bare = text.toLowerCase();
      if (/pelaksana|umum|jfu/.test(bare)) return 'executive';
      if (/fungsional|jft|^jf$/.test(bare)) return 'functional';
      return /struktural|jpt|administrator|pengawas|manajerial/.test(bare) ? 'structural' : null;
    };
    return this.#read('post_kind', read, '1, 2, 4');
  }

  sex(): Sex | null {
    const read = (text: string): Sex | null => {
      if (/^(?:l|m|1|laki.*|pria|male)$/i.test(text)) return 'male';
      return /^(?:p|f|w|2|perempuan|wanita|female)$/i.test(text) ? 'female' : null;
    };
    return this.#read('sex', read, 'L, P');
  }

  category(
    field: PersonnelField,
    input: RuleInput,
    wanted: string = (input.categories ?? []).join(', '),
  ): string | null {
    const read = (text: string): string | null => {
      const value = readValue(text, input);
      return typeof value === 'string' ? value : null;
    };
    return this.#read(field, read, wanted);
  }

  /** Order of the appointments, months of service, and the appointment that the number tells. */
  service(number: NipReading | null): void {
    const candidate = this.date('candidate_since');
    const appointed = this.date('appointed_since');
    if (candidate !== null && appointed !== null && appointed < candidate)
      this.say('personnel/out-of-order', 'appointed_since');
    const months = this.figure('service_months', '0, 1, …, 11');
    if (months !== null && months > 11) this.say('personnel/months', 'service_months');
    if (candidate !== null && number?.appointmentMonth != null) {
      const told = `${number.appointmentYear}-${String(number.appointmentMonth).padStart(2, '0')}`;
      this.compare('candidate_since', candidate.slice(0, 7), told);
    }
  }

  /** First and last day in the unit; days that are the wrong way round are told and stand, for nobody knows which is wrong. */
  stay(): { readonly from: CivilDate | null; readonly until: CivilDate | null } {
    const [from, until] = [this.date('from'), this.date('until')];
    if (from !== null && until !== null && until < from)
      this.say('personnel/until-before-from', 'until', { from: this.#header('from'), until: this.#header('until') });
    return { from, until };
  }

  #read<T>(field: PersonnelField, read: (text: string) => T | null, wanted: string): T | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = read(text);
    if (value === null) {
      this.say('personnel/unreadable', field, { header: this.#header(field), wanted });
    }
    return value;
  }

  #header(field: PersonnelField): string {
    return this.#sheet.headers[this.#fields.get(field) as number] ?? field;
  }
}
