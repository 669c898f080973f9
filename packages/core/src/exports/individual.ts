// appraisal: individual performance from 2014 on
export { APPRAISAL_REGIMES, appraisalRegime } from '../appraisal/regime.js';
export type { AppraisalRegime, AppraisalRegimeId } from '../appraisal/regime.js';
export { APPRAISAL_TERMS, appraisalTerm } from '../appraisal/terms.js';
export type { AppraisalTerm } from '../appraisal/terms.js';
export type { Appraisal } from '../appraisal/appraisal.js';
export type { AppraisalOptions, PersonalResult } from '../appraisal/personal.js';
export type { Cell } from '../appraisal/cell.js';
export { appraiseActivities } from '../appraisal/appraise-activities.js';
export type {
  ActivitiesAppraisal,
  ActivitiesGiven,
  ActivityGiven,
  ActivityResult,
  AspectGiven,
  Recognition,
} from '../appraisal/appraise-activities.js';
export { BAND_GAP_POLICIES } from '../appraisal/whole-number-bands.js';
export type { BandGapPolicy } from '../appraisal/whole-number-bands.js';
export { appraiseHead } from '../appraisal/appraise-head.js';
export type { HeadAppraisal, HeadGiven, HeadIndicator, IndicatorResult } from '../appraisal/appraise-head.js';
export { appraiseStaff } from '../appraisal/appraise-staff.js';
export type { PlanGiven, PlanResult, StaffAppraisal, StaffGiven } from '../appraisal/appraise-staff.js';
export type { AdditionalGiven, BehaviourLevel, Given2021 } from '../appraisal/integrate-2021.js';
export type { Condition, IndicatorGiven } from '../appraisal/indicator-given.js';
export { appraiseYear2021 } from '../appraisal/appraise-year-2021.js';
export type { Year2021Given } from '../appraisal/appraise-year-2021.js';
export { appraiseEmployee } from '../appraisal/appraise-employee.js';
export type { EmployeeAppraisal, EmployeeGiven } from '../appraisal/appraise-employee.js';
export { appraiseUnit } from '../appraisal/appraise-unit.js';
export type { MemberGiven, MemberResult, UnitDistribution, UnitGiven } from '../appraisal/appraise-unit.js';
export type { OrganisationKey, PredicateCounts, PredicateKey } from '../appraisal/distribution-pattern.js';
export type { Move } from '../appraisal/mend-distribution.js';
export { creditHistory } from '../appraisal/credit-history.js';
export type { CreditGiven, CreditHistory, CreditPeriod, CreditResult } from '../appraisal/credit-history.js';
export { BERAKHLAK_VALUES } from '../regulations/berakhlak/index.js';

// activity: minutes of a person, and figures of longer periods
export { activityOf } from '../activity/activity-period.js';
export type {
  ActivityDay,
  ActivityOptions,
  ActivityPeriod,
  ActivityRules,
  ActivitySum,
} from '../activity/activity-period.js';
export type { CalendarDay, Leave, WorkCalendar } from '../activity/calendar.js';
export type { RejectedEntry } from '../activity/read-entries.js';
export { rollUp } from '../activity/roll-up.js';
export type { PeriodFigure, RolledUp, RollUpGrain, RollUpOptions } from '../activity/roll-up.js';
export { ACTIVITY_PRACTICE } from '../regulations/activity/practice.js';
export { ROLL_UP } from '../regulations/activity/roll-up.js';

// allowance: payrolls
export { overlaidPayRules } from '../allowance/pay-rules.js';
export type { PayRules } from '../allowance/pay-rules.js';
export { payroll } from '../allowance/payroll.js';
export type { PaidPerson, Payroll, PayrollOptions, PayTotals } from '../allowance/payroll.js';
export { payrollRecords } from '../allowance/payroll-records.js';
export type { PayrollRecord } from '../allowance/payroll-records.js';
export { TPP_PAY } from '../regulations/tpp/pay-rules.js';
export { LAMPUNG } from '../regulations/tpp/lampung.js';
export { SULSEL } from '../regulations/tpp/sulsel.js';
export { PUNISHMENT } from '../regulations/tukin/punishment.js';

// workload: need of posts and units against staff in post
export { workloadOfPost } from '../workload/workload-of-post.js';
export type { PostWorkload, WorkloadMethod, WorkloadOptions, WorkloadPost } from '../workload/workload-of-post.js';
export { workloadOfUnit } from '../workload/workload-of-unit.js';
export type { UnitWorkload } from '../workload/workload-of-unit.js';
export { EFFECTIVE_TIME_SCHEMES } from '../workload/effective-time.js';
export type { EffectiveTimeScheme } from '../workload/effective-time.js';

// personnel: numbers, ranks, posts, retirement, exports of SIMPEG and SIASN
export { individual } from '../personnel/individual-result.js';
export type { IndividualResult, Standing } from '../personnel/individual-result.js';
export { looksLikeNip, readNip } from '../personnel/nip.js';
export type { NipFault, NipReading, Sex } from '../personnel/nip.js';
export { PNS_GRADES, PPPK_GRADES, readGrade, siasnIdOf } from '../personnel/grade.js';
export type { GradeReading } from '../personnel/grade.js';
export { ECHELONS, postKindOf, readEchelon, TIERS, TIERS_OF_ECHELON } from '../personnel/post.js';
export type { Echelon, PostKind, Tier } from '../personnel/post.js';
export { retirementDate } from '../personnel/retirement.js';
export { countHeads, readStaffKind, STAFF_KIND_TERMS, STAFF_KINDS } from '../personnel/staff-kind.js';
export type { HeadCount, StaffKind } from '../personnel/staff-kind.js';
export { readPersonnel } from '../personnel/read-personnel.js';
export type { PersonnelOptions, PersonnelRecord, PersonnelTable } from '../personnel/read-personnel.js';
export { PERSONNEL_FIELDS } from '../personnel/personnel-fields.js';
export type { PersonnelField } from '../personnel/personnel-fields.js';
export { assignStaff } from '../personnel/assign-staff.js';
export type { MovedPolicy, StaffAssignment, UnitStaff } from '../personnel/assign-staff.js';
