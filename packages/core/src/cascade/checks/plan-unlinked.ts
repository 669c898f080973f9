import { ABSENT_PARENT, firstSlot, lastSlot, NO_PARENT, parentsOf } from '../columns/links.js';
import { nodeName, type Cascade } from '../cascade.js';
import { nodesOf } from '../nodes-of.js';
import { isBelowTop, isPlan } from '../position.js';
import { sameText } from '../series.js';
import { CITED, defineCheck, type CheckContext } from './check.js';

/**
 * Plans of staff (SKP) that hang on no plan of the superior: none is named, the one named is not there, or it belongs to
 * somebody else. The plans of whoever has no superior in the file stand at the top.
 */
export const PLAN_UNLINKED = defineCheck({
  code: 'cascade/plan-unlinked',
  severity: 'error',
  basis: 'ORG-CSC-03 (SKP)',
  citation: CITED.r8,
  needs: ['parent', ['superior', 'level']],
  *find(context) {
    const { cascade } = context;
    const { links, texts, parentKeys } = cascade;
    const people = new Set(texts.person.filter((person) => person !== null).map(sameText));
    for (const node of nodesOf(cascade)) {
      if (!isPlan(cascade, node) || isAtTop(context, node, people)) continue;
      const superior = texts.superior[node] ?? undefined;
      for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
        const parent = links.parents[slot] as number;
        const isAbsent = parent === ABSENT_PARENT && cascade.format === 'plans';
        if (parent === NO_PARENT || isAbsent) {
          yield {
            node,
            field: 'parent',
            values: { superior, plan: isAbsent ? planOf(parentKeys[slot] as string) : undefined },
          };
        }
      }
      const [parent] = parentsOf(links, node);
      if (parent !== undefined && isOfSomebodyElse(cascade, node, parent)) {
        const values = { superior, plan: nodeName(cascade, parent), person: texts.person[parent] ?? undefined };
        yield { node, field: 'parent', values };
      }
    }
  },
});

function isAtTop({ cascade, used }: CheckContext, node: number, people: ReadonlySet<string>): boolean {
  if (cascade.format !== 'plans') return isBelowTop(cascade, node, used) !== true;
  const superior = cascade.texts.superior[node] ?? null;
  return superior === null || !people.has(sameText(superior));
}

function isOfSomebodyElse({ texts, scheme, level }: Cascade, node: number, parent: number): boolean {
  const superior = texts.superior[node] ?? null;
  const person = texts.person[parent] ?? null;
  if (superior === null || person === null || scheme.levels[level[parent] as number]?.family === 'plan') return false;
  return sameText(superior) !== sameText(person);
}

/** The plan in a key of person and plan. */
function planOf(key: string): string {
  return key.split(' › ').slice(1).join(' › ') || key;
}
