/** Tier of a post (*jenjang jabatan*). */
export const TIERS = [
  ...['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'],
  ...['jf-pertama', 'jf-muda', 'jf-madya', 'jf-utama'],
  ...['jf-pemula', 'jf-terampil', 'jf-mahir', 'jf-penyelia', 'pelaksana'],
] as const;
/** Tier (*jenjang*) of a post. */
export type Tier = (typeof TIERS)[number];

/** Words that exports use for a tier. */
export const TIER_WORDS: Readonly<Record<Tier, readonly string[]>> = {
  'jpt-utama': ['JPT utama', 'pimpinan tinggi utama', 'jabatan pimpinan tinggi utama'],
  'jpt-madya': ['JPT madya', 'pimpinan tinggi madya', 'jabatan pimpinan tinggi madya'],
  'jpt-pratama': ['JPT pratama', 'JPT', 'pimpinan tinggi pratama', 'jabatan pimpinan tinggi pratama'],
  administrator: ['jabatan administrator', 'JA'],
  pengawas: ['jabatan pengawas', 'supervisor'],
  'jf-pertama': ['ahli pertama', 'JF ahli pertama', 'JF pertama', 'pertama'],
  'jf-muda': ['ahli muda', 'JF ahli muda', 'JF muda', 'muda'],
  'jf-madya': ['ahli madya', 'JF ahli madya', 'JF madya', 'madya'],
  'jf-utama': ['ahli utama', 'JF ahli utama', 'JF utama', 'utama'],
  'jf-pemula': ['pemula', 'JF pemula', 'pelaksana pemula'],
  'jf-terampil': ['terampil', 'JF terampil', 'JF keterampilan', 'JF skill'],
  'jf-mahir': ['mahir', 'JF mahir', 'pelaksana lanjutan'],
  'jf-penyelia': ['penyelia', 'JF penyelia'],
  pelaksana: ['jabatan pelaksana', 'JFU', 'staf', 'fungsional umum'],
};

/** Echelons (*eselon*), highest first. */
export const ECHELONS = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'] as const;
/** Echelon (*eselon*) of a structural post. */
export type Echelon = (typeof ECHELONS)[number];

/** Tiers that an echelon stands for; I.a is *JPT madya* and may be *JPT utama*. V.a has no tier of its own. */
export const TIERS_OF_ECHELON: Readonly<Record<Echelon, readonly Tier[]>> = {
  'I.a': ['jpt-madya', 'jpt-utama'],
  'I.b': ['jpt-madya'],
  'II.a': ['jpt-pratama'],
  'II.b': ['jpt-pratama'],
  'III.a': ['administrator'],
  'III.b': ['administrator'],
  'IV.a': ['pengawas'],
  'IV.b': ['pengawas'],
  'V.a': [],
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Reads an echelon: `II.b`, `II/b`, `IIb`, `eselon 2b` or the SIASN id `22`. Null for what is none. */
export function readEchelon(text: string): Echelon | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^ES(?:ELON|\.)?\s*/, '');
  const id = /^([1-5])([12])$/.exec(bare);
  const [, roman, number, room] = /^(?:(V|IV|I{1,3})|([1-5]))\s*[./\- ]?\s*([AB])$/.exec(bare) ?? [];
  const level = id?.[1] ?? number;
  const first = roman ?? (level === undefined ? undefined : ROMAN[Number(level) - 1]);
  const second = id === null ? room?.toLowerCase() : id[2] === '1' ? 'a' : 'b';
  const echelon = `${first}.${second}`;
  return (ECHELONS as readonly string[]).includes(echelon) ? (echelon as Echelon) : null;
}

/** Kinds of post as SIASN numbers them. */
export const POST_KINDS = { '1': 'structural', '2': 'functional', '4': 'executive' } as const;
/** Kind of post (*jenis jabatan*). */
export type PostKind = (typeof POST_KINDS)[keyof typeof POST_KINDS];

/** Kind of post of a tier. */
export function postKindOf(tier: Tier): PostKind {
  if (tier === 'pelaksana') return 'executive';
  return tier.startsWith('jf-') ? 'functional' : 'structural';
}
