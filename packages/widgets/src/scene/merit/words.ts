import type { Confidence, Locale } from '@takar/core';

/** What the picture of a merit assessment says. */
export interface MeritWords {
  readonly title: string;
  readonly agency: string;
  readonly unnamed: string;
  readonly aspect: string;
  readonly figure: string;
  readonly percent: string;
  readonly weight: string;
  readonly lost: string;
  readonly total: string;
  readonly score: (score: string, most: string) => string;
  readonly index: (index: string) => string;
  readonly category: (name: string) => string;
  readonly noTotal: (reason: string) => string;
  readonly notAssessed: string;
  readonly waits: (aspects: string) => string;
  readonly level: (level: string, most: string) => string;
  readonly maturity: (maturity: string) => string;
  readonly points: (points: string) => string;
  readonly weighs: (weight: string) => string;
  readonly weightUnknown: string;
  readonly ofMost: (percent: string) => string;
  readonly costs: (percent: string) => string;
  readonly weakest: string;
  readonly weakestAre: (names: string) => string;
  readonly source: (instrument: string, confidence: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly weightsWeak: string;
  readonly period: (period: string, others: string) => string;
  readonly bar: string;
}

/** Words of each language; terms of PermenPANRB 40/2018 and 19/2025. */
export const WORDS: Readonly<Record<Locale, MeritWords>> = {
  id: {
    title: 'Penilaian sistem merit',
    agency: 'Instansi',
    unnamed: 'Instansi tidak disebut',
    aspect: 'Aspek',
    figure: 'Nilai',
    percent: '% dari nilai tertinggi',
    weight: 'Bobot (%)',
    lost: 'Yang terlepas (%)',
    total: 'Nilai sistem merit',
    score: (score, most) => `${score} dari ${most}`,
    index: (index) => `indeks ${index}`,
    category: (name) => `${name}, kategori sistem merit`,
    noTotal: (reason) => `belum bernilai: ${reason}`,
    notAssessed: 'belum dinilai',
    waits: (aspects) => `Belum dinilai: ${aspects}.`,
    level: (level, most) => `tingkat ${level} dari ${most}`,
    maturity: (maturity) => `kematangan ${maturity}`,
    points: (points) => `angka ${points}`,
    weighs: (weight) => `bobot ${weight}`,
    weightUnknown: 'bobot belum diketahui',
    ofMost: (percent) => `${percent} dari nilai tertinggi`,
    costs: (percent) => `mengurangi nilai keseluruhan ${percent}`,
    weakest: 'terlemah',
    weakestAre: (names) => `Terlemah: ${names}.`,
    source: (instrument, confidence) => `Menurut ${instrument}; keyakinan sumber: ${confidence}.`,
    confidence: { high: 'tinggi', medium: 'sedang', low: 'lemah', default: 'pilihan Takar' },
    weightsWeak:
      'Bobot aspek 2 sampai 7 tidak ditemukan dalam sumber (keyakinan lemah): dipakai yang ada dalam data, tidak ditebak.',
    period: (period, others) => `Periode ${period}. Periode lain dalam data: ${others}.`,
    bar: 'nilai aspek dari nilai tertingginya',
  },
  en: {
    title: 'Merit-system assessment',
    agency: 'Agency',
    unnamed: 'Agency not named',
    aspect: 'Aspect',
    figure: 'Figure',
    percent: '% of the maximum',
    weight: 'Weight (%)',
    lost: 'Lost (%)',
    total: 'Merit-system score',
    score: (score, most) => `${score} of ${most}`,
    index: (index) => `index ${index}`,
    category: (name) => `${name}, merit-system category`,
    noTotal: (reason) => `no value yet: ${reason}`,
    notAssessed: 'not assessed',
    waits: (aspects) => `Not assessed: ${aspects}.`,
    level: (level, most) => `level ${level} of ${most}`,
    maturity: (maturity) => `maturity ${maturity}`,
    points: (points) => `points ${points}`,
    weighs: (weight) => `weight ${weight}`,
    weightUnknown: 'weight not known',
    ofMost: (percent) => `${percent} of the maximum`,
    costs: (percent) => `costs ${percent} of the whole`,
    weakest: 'weakest',
    weakestAre: (names) => `Weakest: ${names}.`,
    source: (instrument, confidence) => `By ${instrument}; confidence in the source: ${confidence}.`,
    confidence: { high: 'high', medium: 'medium', low: 'weak', default: 'a choice of Takar' },
    weightsWeak:
      'Weights of aspects 2 to 7 were not found in any source (weak confidence): those in the data count, none is guessed.',
    period: (period, others) => `Period ${period}. Other periods in the data: ${others}.`,
    bar: 'figure of an aspect against its maximum',
  },
};
