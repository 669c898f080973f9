import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { fieldName } from './names.js';

/** Rules that decide a text which reads two ways, by the key in the issue's values. */
const RULES: Readonly<Record<string, string>> = {
  option: 'notasi angka diminta demikian',
  partner: 'dengan begitu target dan realisasi sebanding besarnya',
  count: 'satuannya cacah atau rupiah utuh',
  column: 'sel lain di kolom ini ditulis begitu',
  table: 'kolom lain di tabel ini ditulis begitu',
  default: 'tidak ada petunjuk lain, jadi dibaca menurut notasi Indonesia',
};

const STYLES: Readonly<Record<string, string>> = { id: 'koma desimal (1.234,5)', en: 'titik desimal (1,234.5)' };

/** Figures and grades in cells. */
export const NUMBER_ISSUES: IssueTextsOf<'number' | 'ordinal'> = {
  'number/style': ({ field, style, text }) => ({
    message: `Angka kolom ${fieldName(field)} ditulis dengan ${STYLES[String(style)] ?? '…'}, misalnya ${quoted(text)}.`,
    hint: 'Bila keliru, tentukan dengan --numbers id atau --numbers en.',
  }),
  'number/ambiguous': ({ text, chosen, other, rule }) => ({
    message: `${quoted(text)} dapat dibaca ${said(chosen, NUMBERS)} atau ${said(other, NUMBERS)}. Dibaca ${said(chosen, NUMBERS)}: ${RULES[String(rule)] ?? '…'}.`,
    hint: 'Tulis dengan desimal lengkap (1.234,00), atau tentukan dengan --numbers id atau --numbers en.',
  }),
  'number/mixed-style': ({ field, comma, commas, point, points }) => ({
    message: `Kolom ${fieldName(field)} memakai koma desimal (${said(commas, NUMBERS)} sel, misalnya ${quoted(comma)}) dan titik desimal (${said(points, NUMBERS)} sel, misalnya ${quoted(point)}). Setiap sel dibaca menurut tulisannya.`,
    hint: 'Seragamkan penulisan angka di sumbernya.',
  }),
  'number/unreadable': ({ field, text, rows }) => ({
    message: `${quoted(text)} di kolom ${fieldName(field)} tidak terbaca sebagai angka${rows === undefined ? '' : ` (${said(rows, NUMBERS)} baris)`}. Tidak dianggap 0.`,
    hint: 'Tulis angkanya saja. Bila belum ada, kosongkan atau tulis alasannya, misalnya "belum rilis".',
  }),
  'number/out-of-range': ({ text }) => ({
    message: `${quoted(text)} terlalu besar untuk dihitung dengan tepat (batasnya 15 digit).`,
    hint: 'Nyatakan dalam satuan yang lebih besar, misalnya juta atau miliar rupiah.',
  }),
  'number/two-quantities': ({ text, parts }) => ({
    message: `${quoted(text)} berisi lebih dari satu besaran: ${quoted(parts)}.`,
    hint: 'Pisahkan menjadi satu indikator untuk setiap besaran, atau tulis satu angka.',
  }),
  'number/units-differ': ({ target, realisation }) => ({
    message: `Target bersatuan ${quoted(target)} dan realisasi bersatuan ${quoted(realisation)}: keduanya tidak dibandingkan.`,
    hint: 'Tulis keduanya dalam satu satuan.',
  }),
  'number/bound': ({ text, value }) => ({
    message: `${quoted(text)} adalah batas; targetnya dibaca ${said(value, NUMBERS)}.`,
    hint: 'Tulis angkanya saja, dan nyatakan arahnya di kolom polaritas.',
  }),
  'number/rupiah-unit': ({ text, value }) => ({
    message: `${quoted(text)} dibaca ${said(value, NUMBERS)}.`,
    hint: 'Periksa apakah target dan realisasi memakai satuan yang sama.',
  }),
  'number/scale-jump': ({ target, realisation, factor }) => ({
    message: `Target ${said(target, NUMBERS)} dan realisasi ${said(realisation, NUMBERS)} berbeda sekitar ${said(factor, NUMBERS)} kali.`,
    hint: 'Periksa apakah keduanya memakai satuan yang sama (rupiah, ribu, juta, miliar; persen atau bagian dari satu).',
  }),
  'ordinal/unknown': ({ text }) => ({
    message: `${quoted(text)} bukan predikat yang dikenal.`,
    hint: 'Dikenal: AKIP (AA–D), opini BPK (WTP, WDP, TW, TMP), akreditasi (Paripurna–Dasar, Unggul–Baik, A–C).',
  }),
  'ordinal/mixed': ({ target, realisation }) => ({
    message: `Target ${quoted(target)} dan realisasi ${quoted(realisation)} tidak berada pada satu skala.`,
    hint: 'Tulis keduanya sebagai angka, atau keduanya sebagai predikat pada skala yang sama.',
  }),
};
