import { exactTotal } from '../decimal/exact-total.js';
import type { IssueValues } from '../locale/messages.js';
import { bestOf } from './answer-scale.js';
import type { evaluationIssue } from './evaluation-issues.js';
import { criteriaOf, subcomponentsOf, type EvaluationSheet, type SheetComponent } from './sheet.js';

/** Hears of something that is wrong or remarkable. */
export type Say = (code: Parameters<typeof evaluationIssue>[0], path: string, values: IssueValues) => void;

/** Looks for what a sheet cannot be: repeated codes, weights that do not add up, references to nothing. */
export function checkSheet(sheet: EvaluationSheet, say: Say): void {
  checkCodes(sheet, say);
  checkWeights(sheet, say);
  checkConstraints(sheet, say);
}

function checkCodes(sheet: EvaluationSheet, say: Say): void {
  for (const codes of [criteriaOf(sheet), subcomponentsOf(sheet)].map((all) => all.map(({ code }) => code))) {
    const repeated = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
    for (const code of repeated) say('evaluation/duplicate-code', '/components', { code });
  }
}

function checkWeights(sheet: EvaluationSheet, say: Say): void {
  const { components, instrument } = sheet;
  const whole = exactTotal(components.map(({ weight }) => weight));
  if (whole !== 100) say('evaluation/weight-sum', '/components', { code: 'LKE', sum: whole ?? '?', wanted: 100 });
  components.forEach((component, i) => {
    const path = `/components/${i}`;
    const weights = component.subcomponents.map(({ weight }) => weight);
    const sum = exactTotal(weights);
    if (weights.length > 0 && sum !== component.weight) {
      say('evaluation/weight-sum', path, { code: component.code, sum: sum ?? '?', wanted: component.weight ?? '?' });
    }
    const own = instrument.components.find(({ key }) => key === component.key);
    if (own !== undefined && component.weight !== null && own.weight !== component.weight) {
      say('evaluation/weight-differs', path, { code: component.code, weight: component.weight, wanted: own.weight });
    }
    const wanted = own?.subcomponents.map(({ weight }) => weight) ?? [];
    if (wanted.length > 0 && weights.length > 0 && wanted.join() !== weights.join()) {
      say('evaluation/weight-differs', path, {
        code: `${component.code}.*`,
        weight: weights.map((weight) => weight ?? '?'),
        wanted,
      });
    }
    checkPoints(component, path, sheet, say);
  });
}

/** Where answers carry points, the best of them make up the weight. */
function checkPoints(component: SheetComponent, path: string, { mode }: EvaluationSheet, say: Say): void {
  if (mode !== 'sum') return;
  component.subcomponents.forEach(({ code, weight, criteria }, j) => {
    const sum = exactTotal(criteria.map(({ scale }) => (scale.answers.length === 0 ? null : bestOf(scale))));
    if (sum !== weight) {
      say('evaluation/points-differ', `${path}/sub/${j}`, { code, sum: sum ?? '?', wanted: weight ?? '?' });
    }
  });
}

function checkConstraints(sheet: EvaluationSheet, say: Say): void {
  const criteria = new Set(criteriaOf(sheet).map(({ code }) => code));
  const subcomponents = new Set(subcomponentsOf(sheet).map(({ code }) => code));
  sheet.components.forEach(({ subcomponents: subs }, i) => {
    subs.forEach((sub, j) => {
      sub.criteria.forEach(({ code, constraints }, k) => {
        const path = `/components/${i}/sub/${j}/criteria/${k}/constraints`;
        for (const { kind, of } of constraints) {
          const known = kind === 'criterion' ? criteria : subcomponents;
          if (!known.has(of)) say('evaluation/unknown-code', path, { code, of });
          else if (kind === 'criterion' && of === code) say('evaluation/bound-by-itself', path, { code });
        }
      });
    });
  });
}
