import type { LocalText } from '../locale/messages.js';
import { inForce } from '../regulation/changes.js';
import type { Dated } from '../regulation/dated.js';
import type { CivilDate } from '../time/civil-date.js';

/** Terms whose official wording changed, or that are mistaken for another. */
export type AppraisalTerm = 'skp' | 'administrator' | 'admin';

/** The wordings of each term, with their days, the earliest first. */
export const APPRAISAL_TERMS: Readonly<Record<AppraisalTerm, readonly Dated<LocalText>[]>> = {
  /** What SKP stands for. */
  skp: [
    {
      from: '2014-01-01',
      until: '2021-06-30',
      value: { id: 'Sasaran Kerja Pegawai', en: 'employee work targets' },
      citation: { instrument: 'PP 46/2011' },
      confidence: 'high',
    },
    {
      from: '2021-07-01',
      value: { id: 'Sasaran Kinerja Pegawai', en: 'employee performance targets' },
      citation: { instrument: 'PP 30/2019; PermenPANRB 8/2021' },
      confidence: 'high',
    },
  ],
  /** The managerial post; never the role of a system. Days and echelon from recall. */
  administrator: [
    {
      from: '2011-01-01',
      until: '2014-01-14',
      value: { id: 'Pejabat Struktural Eselon III', en: 'structural officer, echelon III' },
      citation: { instrument: 'PP 100/2000' },
      confidence: 'low',
    },
    {
      from: '2014-01-15',
      value: { id: 'Pejabat Administrator', en: 'administrator (managerial post)' },
      citation: { instrument: 'UU 5/2014; UU 20/2023' },
      confidence: 'medium',
    },
  ],
  /** The role of someone who manages a system; never the post. */
  admin: [
    {
      from: '2011-01-01',
      value: { id: 'Admin', en: 'admin (role in a system)' },
      citation: { instrument: 'Takar', article: 'pilihan kata agar tidak tertukar dengan Pejabat Administrator' },
      confidence: 'default',
    },
  ],
};

/** The wording of a term on a day; null before its first. */
export function appraisalTerm(term: AppraisalTerm, day: CivilDate): Dated<LocalText> | null {
  return APPRAISAL_TERMS[term].find((wording) => inForce(wording, day)) ?? null;
}
