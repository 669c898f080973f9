// A chunk of its own: only pages with a tree load it.
import { PEMDA_UNCAPPED, type Issue, type Sheet } from '@takar/core';
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
import { part, SourceError } from './problem.js';
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
    ...(settings.numbers === null ? {} : { numbers: settings.numbers as 'auto' }),
    ...(settings.map === null ? {} : { map: pairsOf(settings.map) }),
  };
  const { cascade, issues } =
    'sheet' in source ? readCascade(source.sheet, options) : readCascadeJson(source.value, options);
  if (cascade === null) throw textError('unreadable', issues as readonly Issue[]);
  const policy = await policyOf(settings.policy);
  const asOf = settings.asOf === null ? {} : { asOf: settings.asOf };
  return {
    cascade,
    rolled: rollUp(cascade, { policy, messages, ...asOf }),
    ...foundIn(cascade, validateCascade(cascade, { messages }).issues),
    basis: basisOf(ROLL_UP, locale, settings.asOf),
    faults: [],
  };
}

async function policyOf(id: string | null): Promise<typeof PEMDA_UNCAPPED> {
  if (!id) return PEMDA_UNCAPPED;
  const { POLICIES } = await part(import('./policies.js'));
  const policy = POLICIES.find((each) => each.id === id);
  if (policy === undefined) throw new SourceError('policy');
  return policy;
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
