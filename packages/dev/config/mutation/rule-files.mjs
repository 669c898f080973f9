/** Folders of core in which a file is a rule, a check or a formula of one. */
const RULES = ['regulations/', 'indicator/formula/', 'quality/', 'cascade/checks/', 'score/', 'scorecard/'];

/** Whether a compiled file of core, by its path below `dist`, holds rules: a survivor there needs its explanation. */
export const isRuleFile = (file) => RULES.some((folder) => file.startsWith(folder));
