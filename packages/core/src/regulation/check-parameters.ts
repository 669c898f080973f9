import { TakarError } from '../errors.js';
import type { Expression } from '../expression/types.js';
import { parametersOf } from '../expression/walk.js';
import type { Rule } from './rule.js';

/** Every parameter that an expression of the rule reads has a value. */
export function checkParametersOf(rule: Rule, expression: Expression): void {
  for (const name of parametersOf(expression)) {
    if (!Object.hasOwn(rule.parameters, name)) fail(rule, `reads parameter ${name}, which has no value`, '/parameters');
  }
}

/** Versions of a parameter ascend and do not overlap. */
export function checkVersions(rule: Rule): void {
  for (const [name, versions] of Object.entries(rule.parameters)) {
    versions.forEach((version, i) => {
      const before = versions[i - 1];
      if (before !== undefined && (before.until === undefined || before.until >= version.from))
        fail(rule, `has versions of ${name} that overlap`, `/parameters/${name}/${i}`);
    });
  }
}

export function fail(rule: Rule, what: string, path: string): never {
  throw new TakarError('regulation/rule', `${rule.id} ${what}`, 'Mend the definition of the rule.', path);
}
