import { normalHeader } from '../../data/header-text.js';
import type { CascadeMethod, Relation } from '../cascade.js';

/** What files call a method of cascading (ORG-CSC-03). */
export const METHOD_WORDS: Readonly<Record<CascadeMethod, readonly string[]>> = {
  adopted: [
    'adopted',
    'adopsi langsung',
    'adopsi',
    'adopt',
    'direct adoption',
    'diadopsi',
    'adopsi penuh',
    'cascading peta',
    'c',
  ],
  component: [
    ...[
      'component',
      'komponen',
      'komponen pembentuk',
      'pembagian',
      'komponen pembentuk pembagian',
      'komponen pembagian',
    ],
    ...['dibagi', 'breakdown', 'components', 'lingkup dibagi'],
  ],
  narrowed: [
    'narrowed',
    'dipersempit',
    'lingkup dipersempit',
    'penyempitan lingkup',
    'narrowed scope',
    'persempit lingkup',
  ],
  new: [
    ...[
      'new',
      'buat baru',
      'non cascading',
      'noncascading',
      'membuat baru',
      'indikator baru',
      'n',
      'non cascade',
      'baru',
    ],
    ...['cascading non peta', 'cp'],
  ],
  direct: ['direct', 'direct cascading', 'langsung', 'cascading langsung', 'direct cascade'],
  indirect: [
    ...[
      'indirect',
      'non direct',
      'non direct cascading',
      'indirect cascading',
      'tidak langsung',
      'cascading tidak langsung',
    ],
    ...['nondirect', 'non direct cascade'],
  ],
};

/** What files call a kind of link (ORG-CON-04). */
export const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  structural: ['structural', 'struktural', 'struktur'],
  cascading: ['cascading', 'penurunan', 'cascade'],
  contribution: ['contribution', 'kontribusi', 'dukungan', 'mendukung'],
  reference: ['reference', 'referensi', 'rujukan'],
  'formula-component': [
    'formula component',
    'komponen formula',
    'komponen rumus',
    'komponen perhitungan',
    'pembentuk formula',
  ],
  'unit-aggregation': [
    'unit aggregation',
    'org aggregation',
    'agregasi unit',
    'agregasi organisasi',
    'agregasi',
    'organisation aggregation',
  ],
  'same-indicator': ['same indicator', 'indikator sama', 'indikator yang sama'],
};

/** The method that a text names; null when it names none. */
export function methodOf(text: string): CascadeMethod | null {
  return wordOf(METHOD_WORDS, text);
}

/** The kind of link that a text names; null when it names none. */
export function relationOf(text: string): Relation | null {
  return wordOf(RELATION_WORDS, text);
}

function wordOf<Name extends string>(words: Readonly<Record<Name, readonly string[]>>, text: string): Name | null {
  const wanted = normalHeader(text);
  for (const name of Object.keys(words) as Name[]) if (words[name].includes(wanted)) return name;
  const [before = ''] = text.split(/[(/,;]/);
  const start = normalHeader(before);
  if (start === wanted || start === '') return null;
  return wordOf(words, before);
}
