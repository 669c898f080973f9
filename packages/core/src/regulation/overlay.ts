import { TakarError } from '../errors.js';
import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import { daysOf, type Confidence, type Dated } from './dated.js';
import { defineRule, type Rule } from './rule.js';

/** Dated parameters by name. */
export type OverlayParameters = Readonly<Record<string, readonly Dated<number>[]>>;

/**
 * A regional or ministerial rule as data: which parameters of which computations it sets, from when to when, by which
 * instrument. The computation itself stays the same tree.
 */
export interface Overlay {
  /** Short name, as `sulsel`: the computation it makes is `IND-TPP-06/sulsel`. */
  readonly id: string;
  readonly title: LocalText;
  /** Whose rule it is: an agency or region. */
  readonly jurisdiction: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** First day in force. */
  readonly from: string;
  /** Last day in force; still in force when absent. */
  readonly until?: string;
  /** What it sets, by the id of the computation; an id without `/name` stands for its further computations too. */
  readonly overrides: Readonly<Record<string, OverlayParameters>>;
  readonly note?: LocalText;
}

/** The parameters that an overlay sets in a computation; undefined where it says nothing of it. */
export function overridesOf(overlay: Overlay, ruleId: string): OverlayParameters | undefined {
  const base = ruleId.split('/', 1)[0] as string;
  return overlay.overrides[ruleId] ?? overlay.overrides[base];
}

/**
 * The computation with what an overlay sets: its own id (`ID/name`), title, source, dates and jurisdiction, and another
 * hash, for its parameters differ. Parameters that the overlay does not set stay with their own sources. A computation
 * that the overlay says nothing of comes back as it is.
 *
 * @throws {TakarError} `regulation/overlay` where the overlay sets a parameter that the computation has not.
 */
export function applyOverlay(rule: Rule, overlay: Overlay): Rule {
  const overrides = overridesOf(overlay, rule.id);
  if (overrides === undefined) return rule;
  for (const name of Object.keys(overrides)) {
    if (Object.hasOwn(rule.parameters, name)) continue;
    throw new TakarError(
      'regulation/overlay',
      `${overlay.id} sets ${name}, which ${rule.id} has not`,
      `Set one of: ${Object.keys(rule.parameters).join(', ')}.`,
      `/overrides/${rule.id}/${name}`,
    );
  }
  const { until: _until, ...standing } = rule;
  return defineRule({
    ...standing,
    id: `${rule.id}/${overlay.id}`,
    title: {
      id: `${rule.title.id}, ${overlay.title.id}`,
      en: `${rule.title.en}, ${overlay.title.en}`,
    },
    citation: overlay.citation,
    confidence: overlay.confidence,
    ...daysOf(overlay),
    parameters: { ...rule.parameters, ...overrides },
    jurisdiction: overlay.jurisdiction,
    ...(overlay.note === undefined ? {} : { note: overlay.note }),
  });
}
