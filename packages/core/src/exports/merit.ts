// merit: talent maps, succession, merit system, professionalism index, competence, selection
export { mapTalent } from '../merit/map-talent.js';
export type { TalentAxis, TalentMap, TalentOptions, TalentPerson, TalentPlace } from '../merit/map-talent.js';
export {
  TALENT_BKN_2025,
  TALENT_DJBK_2026,
  TALENT_KEMENKEU,
  TALENT_LABEL_2020,
  TALENT_SCHEMES,
  TALENT_SULUT_2026,
} from '../merit/talent-schemes.js';
export type { TalentScheme } from '../merit/talent-schemes.js';
export { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '../merit/levels.js';
export type { PerformanceLevel, PotentialLevel } from '../merit/levels.js';
export { boxOf, KEMENKEU_BOXES, NATIONAL_BOXES, SULUT_BOXES } from '../merit/nine-box.js';
export type { BoxNumbers } from '../merit/nine-box.js';
export { RECOMMENDATIONS, RECOMMENDATIONS_2020 } from '../merit/recommendations.js';
export { rankSuccession } from '../merit/rank-succession.js';
export type { SuccessionOptions, SuccessionRanking } from '../merit/rank-succession.js';
export type { Sanction, SuccessionCandidate, SuccessionExclusion, SuccessionPlace } from '../merit/succession-order.js';
export { assessMeritSystem, MERIT_KASN_2019, MERIT_PANRB_2025 } from '../merit/assess-merit-system.js';
export type { MeritAspectResult, MeritAssessment, MeritResult, MeritScheme } from '../merit/assess-merit-system.js';
export { ASPECTS_2018, ASPECTS_2025 } from '../merit/merit-aspects.js';
export type { MeritAspect } from '../merit/merit-aspects.js';
export { professionalismOf, professionalismOfUnit } from '../merit/professionalism.js';
export type {
  PersonalProfessionalism,
  ProfessionalismOptions,
  ProfessionalismPerson,
  UnitProfessionalism,
} from '../merit/professionalism.js';
export { matchJobPerson } from '../merit/job-person-match.js';
export type { CompetenceGap, CompetenceLevel, JobPersonMatch } from '../merit/job-person-match.js';
export { COMPETENCES } from '../merit/competences.js';
export { selectJpt } from '../merit/select-jpt.js';
export type { Selection, SelectionComponent, SelectionFigures, SelectionPlace } from '../merit/select-jpt.js';
