// A chunk of its own: only pages with a tree load it.
import type { Issue, Sheet } from '@takar/core';
import {
  readCascade,
  readCascadeJson,
  ROLL_UP,
  rollUp,
  validateCascade,
  type Cascade,
  type CascadeIssue,
} from '@takar/core/cascade';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import type { CascadeModel } from './cascade-model.js';
import { pairsOf, type ComputeSettings } from './compute-sheet.js';
import { part } from './problem.js';
import { textError } from './text-problem.js';

/** Reads a tree, checks it (ORG-CSC-04) and rolls its figures up (ORG-CSC-03/roll-up); core does all of it. */
export async function readCascadeModel(
  source: { readonly sheet: Sheet } | { readonly value: unknown },
  settings: ComputeSettings,
): Promise<CascadeModel> {
  await learnFormulas();
  const { locale } = settings.messages;
  const messages = messagesOf(locale);
  const options = {
    messages,
    ...(settings.numbers && { numbers: settings.numbers as 'auto' }),
    ...(settings.map && { map: pairsOf(settings.map) }),
  };
  const { cascade, issues } =
    'sheet' in source ? readCascade(source.sheet, options) : readCascadeJson(source.value, options);
  if (cascade === null) throw textError('unreadable', issues as readonly Issue[]);
  const { policyNamed } = await part(import('./compute-ways.js'));
  const policy = policyNamed(settings.policy);
  const asOf = settings.asOf && { asOf: settings.asOf };
  return {
    cascade,
    rolled: rollUp(cascade, { policy, messages, ...asOf }),
    ...foundIn(cascade, validateCascade(cascade, { messages }).issues),
    basis: basisOf(ROLL_UP, locale, settings.asOf || null),
    faults: [],
  };
}

function foundIn(
  { ids }: Cascade,
  issues: readonly (CascadeIssue & { readonly node: string })[],
): Pick<CascadeModel, 'findings' | 'others'> {
  const places = new Map<string, number>();
  ids.forEach((id, node) => {
    if (!places.has(id)) places.set(id, node);
  });
  const findings = new Map<number, CascadeIssue[]>();
  const others: CascadeIssue[] = [];
  for (const issue of issues) {
    const node = places.get(issue.node);
    if (node === undefined) others.push(issue);
    else findings.set(node, [...(findings.get(node) ?? []), issue]);
  }
  return { findings, others };
}
