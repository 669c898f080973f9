import type { LocalText } from '../locale/messages.js';
import type { Confidence } from '../regulation/dated.js';

/** One aspect of a merit-system assessment. */
export interface MeritAspect {
  readonly key: string;
  readonly label: LocalText;
  /** Weight in per cent; null where no source gives it. */
  readonly weight: number | null;
  readonly confidence: Confidence;
  /** Other names of reports and sheets. */
  readonly aliases: readonly string[];
}

const aspect = (
  key: string,
  id: string,
  en: string,
  weight: number | null,
  confidence: Confidence,
  ...aliases: string[]
): MeritAspect => ({ key, label: { id, en }, weight, confidence, aliases });

/** The eight aspects of PermenPANRB 40/2018; weights from recall, which the Bogor scores of 2020 support. */
export const ASPECTS_2018: readonly MeritAspect[] = [
  aspect('perencanaan_kebutuhan', 'perencanaan kebutuhan', 'planning of needs', 10, 'medium', 'perencanaan'),
  aspect('pengadaan', 'pengadaan', 'recruitment', 10, 'medium'),
  aspect('pengembangan_karier', 'pengembangan karier', 'career development', 30, 'high', 'pengembangan_karir'),
  aspect('promosi_mutasi', 'promosi dan mutasi', 'promotion and transfer', 10, 'high', 'promosi_dan_mutasi'),
  aspect('manajemen_kinerja', 'manajemen kinerja', 'performance management', 20, 'medium'),
  aspect(
    'penggajian_penghargaan_disiplin',
    'penggajian, penghargaan dan disiplin',
    'pay, reward and discipline',
    10,
    'medium',
    ...['penggajian', 'penggajian_penghargaan_dan_disiplin'],
  ),
  aspect(
    'perlindungan_pelayanan',
    'perlindungan dan pelayanan',
    'protection and service',
    4,
    'medium',
    'perlindungan_dan_pelayanan',
  ),
  aspect('sistem_informasi', 'sistem informasi', 'information system', 6, 'medium'),
];

/** The eight aspects of PermenPANRB 19/2025. Weights of aspects 2 to 7, together 80 %, were not found and are not guessed. */
export const ASPECTS_2025: readonly MeritAspect[] = [
  aspect(
    'perencanaan',
    'perencanaan kebutuhan dan standardisasi jabatan',
    'planning of needs and standards of posts',
    10,
    'high',
    ...['perencanaan_kebutuhan', 'perencanaan_kebutuhan_dan_standardisasi_jabatan'],
  ),
  aspect('manajemen_talenta', 'manajemen talenta', 'talent management', null, 'medium'),
  aspect('pengelolaan_kinerja', 'pengelolaan kinerja', 'performance management', null, 'medium', 'manajemen_kinerja'),
  aspect('pengembangan_kompetensi', 'pengembangan kompetensi', 'competence development', null, 'medium'),
  aspect(
    'budaya_kerja',
    'penguatan budaya kerja dan citra institusi',
    'work culture and image of the institution',
    null,
    'medium',
    'penguatan_budaya_kerja_dan_citra_institusi',
  ),
  aspect(
    'penghargaan',
    'penghargaan dan pengakuan',
    'reward and recognition',
    null,
    'medium',
    'penghargaan_dan_pengakuan',
  ),
  aspect(
    'disiplin',
    'disiplin, pemberhentian dan upaya administratif',
    'discipline, dismissal and administrative appeal',
    null,
    'medium',
    'disiplin_pemberhentian_upaya_administratif',
  ),
  aspect(
    'digitalisasi',
    'digitalisasi manajemen ASN',
    'digital staff management',
    10,
    'medium',
    'digitalisasi_manajemen_asn',
  ),
];
