import type { Inputs } from '../expression/evaluate.js';
import { procedureStep } from '../case/step.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import type { Procedure } from '../regulation/procedure.js';
import { limitIssue } from './limit-issues.js';

interface Iku {
  readonly position: number;
  readonly name: string;
  readonly goal: string;
  readonly validity: string | null;
  readonly control: string | null;
}

/** Pairs of validity and control that no IKU has, and those that an owner of a strategy map has not either. */
const FORBIDDEN = [
  ['exact', 'high'],
  ['activity', 'low'],
] as const;
const FORBIDDEN_TO_MAP_OWNERS = [['activity', 'high']] as const;

/**
 * Structural limits of a scorecard (ORG-NKO-01): IKU for each goal, one goal for each IKU, no goal of activities alone,
 * no forbidden pair of validity and control, IKU of the whole unit. True when nothing is broken.
 *
 * Parameters: `most_for_goal`, and `most_<level>` for each level that has a limit.
 */
export const STRUCTURAL_LIMITS: Procedure = {
  version: 1,
  phrase: {
    id: 'tidak ada batas susunan IKU yang dilanggar',
    en: 'no limit on the structure of the IKU is broken',
  },
  run: ({ fields, lists }, { parameters, messages }) => {
    const iku = (lists.indicators ?? []).map(ikuOf);
    if (iku.length === 0) {
      return { value: null, reason: 'no_rows', values: {}, steps: [], issues: [] };
    }
    const { locale } = messages;
    const most = typeof fields.level === 'string' ? parameters[`most_${fields.level}`] : undefined;
    const issues = [
      ...goalIssues(iku, parameters.most_for_goal ?? Infinity, locale),
      ...severalGoals(iku, locale),
      ...forbidden(iku, fields.map_owner === 1, locale),
      ...tooMany(iku, most, locale),
    ];
    return {
      value: issues.length === 0,
      reason: null,
      values: { findings: issues.map(({ code }) => code), count: iku.length, most: most ?? null },
      steps: [
        procedureStep('count', iku.length, messages),
        procedureStep('most', most ?? null, messages, { reason: 'not_applicable' }),
      ],
      issues,
    };
  },
};

function ikuOf(row: Inputs, position: number): Iku {
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  return {
    position,
    name: text('name') ?? `#${position + 1}`,
    goal: text('goal') ?? '',
    validity: text('validity'),
    control: text('control'),
  };
}

function goalIssues(iku: readonly Iku[], most: number, locale: Locale): TableIssue[] {
  return [...grouped(iku, ({ goal }) => goal)].flatMap(([goal, members]) => {
    const place = { path: `/indicators/${(members[0] as Iku).position}` };
    const names = new Set(members.map(({ name }) => name));
    const activities = members.every(({ validity }) => validity === 'activity');
    return [
      ...(names.size > most
        ? [limitIssue('scorecard/too-many-for-goal', locale, place, { goal, count: names.size, most })]
        : []),
      ...(activities ? [limitIssue('scorecard/activity-only', locale, place, { goal })] : []),
    ];
  });
}

function severalGoals(iku: readonly Iku[], locale: Locale): TableIssue[] {
  return [...grouped(iku, ({ name }) => name)].flatMap(([indicator, members]) => {
    const goals = [...new Set(members.map(({ goal }) => goal))];
    if (goals.length === 1) return [];
    const other = members.find(({ goal }) => goal !== goals[0]) as Iku;
    const place = { path: `/indicators/${other.position}/goal` };
    return [limitIssue('scorecard/several-goals', locale, place, { indicator, goals: goals.join(', ') })];
  });
}

function forbidden(iku: readonly Iku[], mapOwner: boolean, locale: Locale): TableIssue[] {
  const pairs = mapOwner ? [...FORBIDDEN, ...FORBIDDEN_TO_MAP_OWNERS] : FORBIDDEN;
  return iku.flatMap((each) =>
    pairs
      .filter(([validity, control]) => each.validity === validity && each.control === control)
      .map(([validity, control]) => {
        const place = { path: `/indicators/${each.position}/control` };
        return limitIssue('scorecard/forbidden-combination', locale, place, {
          indicator: each.name,
          validity,
          control,
        });
      }),
  );
}

function tooMany(iku: readonly Iku[], most: number | undefined, locale: Locale): TableIssue[] {
  const count = new Set(iku.map(({ name }) => name)).size;
  if (most === undefined || count <= most) return [];
  return [limitIssue('scorecard/too-many', locale, { path: '/indicators' }, { count, most })];
}

function grouped(iku: readonly Iku[], keyOf: (each: Iku) => string): Map<string, Iku[]> {
  const groups = new Map<string, Iku[]>();
  for (const each of iku) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
