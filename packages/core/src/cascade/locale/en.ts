import { NUMBERS } from '../../locale/en/numbers.js';
import type { IssueValues } from '../../locale/messages.js';
import { quoted, said as saidIn } from '../../locale/values.js';
import type { CascadeTexts } from '../issue.js';
import { figure } from './figure.js';
import { node as nodeIn } from './node.js';

const said = (value: IssueValues[string]): string => saidIn(value, NUMBERS);
const node = (values: IssueValues): string => nodeIn(values, NUMBERS);
const KINDS: Readonly<Record<string, string>> = {
  sum: 'sum',
  average: 'mean',
  last: 'last',
  max: 'greatest',
  min: 'least',
  ratio: 'ratio',
};
const FIELDS: Readonly<Record<string, string>> = { indicator: 'text', measure_unit: 'unit', target: 'target' };

/** What the cascade says in English. */
export const CASCADE_EN: CascadeTexts = {
  'cascade/not-a-tree': ({ headers }) => ({
    message: `No tree is found here.${headers === undefined ? '' : ` The headers are: ${quoted(headers)}.`}`,
    hint: 'Give each row an id and a parent, or a column a level (Tujuan | Sasaran | Program), or codes such as 1.1.2. Other headers are named with --map "HEADER:parent".',
  }),
  'cascade/row-not-read': ({ header, text }) => ({
    message: `This row is not in the tree: ${header === undefined ? 'no column names its node' : `column ${quoted(header)} ${text === undefined ? 'is empty' : `holds ${quoted(text)}`}`}.`,
    hint: `${header === undefined ? 'Give its id, text or parent' : 'Fill the column, in rows with merged cells too'}; a row that is no part of the tree may stay or be removed.`,
  }),
  'cascade/settings-invalid': ({ text, allowed }) => ({
    message: `${quoted(text)} is no known setting.`,
    hint: `Known are: ${said(allowed)}.`,
  }),
  'cascade/more-issues': ({ code, count }) => ({
    message: `${said(count)} more nodes have the same fault (${said(code)}).`,
    hint: 'Mend the listed ones first; the cause is usually the same.',
  }),
  'cascade/cycle': ({ nodes, names }) => ({
    message: `${said(nodes)} nodes hang on one another in a circle: ${quoted(names)}.`,
    hint: 'Find the link that points down the tree, and name a parent of a higher level there.',
  }),
  'cascade/duplicate-id': ({ id, title, other, line }) => ({
    message: `The id ${quoted(id)} of ${quoted(title)} is already that of ${quoted(other)}${line === undefined ? '' : ` (line ${said(line)})`}.`,
    hint: 'Give one of them another id, and see to which of both the children belong.',
  }),
  'cascade/orphan': (values) => ({
    message:
      values.parent === undefined
        ? `The ${node(values)} names no parent.`
        : `The parent ${quoted(values.parent)} of ${node(values)} is not in the file.`,
    hint: 'Name the node that it serves, or add the row of its parent.',
  }),
  'cascade/plan-unlinked': (values) => ({
    message:
      values.person !== undefined
        ? `The plan ${quoted(values.title)} hangs on ${quoted(values.plan)} of ${quoted(values.person)}, who is not the superior ${quoted(values.superior)}.`
        : values.plan !== undefined
          ? `The plan ${quoted(values.title)} names ${quoted(values.plan)}, which is no plan of the superior ${quoted(values.superior)}.`
          : `The plan ${quoted(values.title)} hangs on no plan of the superior.`,
    hint: 'Link it to the result of the superior that it serves, in the words of the superior’s own plan.',
  }),
  'cascade/parent-outside': (values) => ({
    message: `The parent ${quoted(values.parent)} of ${node(values)} is not in the file; the tree begins here.`,
    hint: 'Nothing to do for a part of a larger tree. For the whole, add the rows above.',
  }),
  'cascade/level-unknown': ({ text, nodes, known }) => ({
    message: `The level ${quoted(text)} (${said(nodes)} nodes) is not in the scheme; its order is not checked.`,
    hint: `Known are ${said(known)}, … Describe levels of your own in a file of settings (scheme.levels).`,
  }),
  'cascade/wrong-parent-level': (values) => ({
    message: `The ${node(values)} hangs on the ${said(values.parentLevel)} ${quoted(values.parent)}, which is not above it.`,
    hint: 'Name a parent of a higher level, or correct the level of one of them.',
  }),
  'cascade/level-skipped': (values) => ({
    message: `The ${node(values)} hangs directly on the ${said(values.parentLevel)} ${quoted(values.parent)}; ${said(values.skipped)} lies between.`,
    hint: 'Name the node of the level between that it serves, or add it.',
  }),
  'cascade/parent-uncovered': (values) => ({
    message: `Nothing carries the ${node(values)}: ${values.next === undefined ? 'nobody of the staff serves it' : `it has no ${said(values.next)} below it`}.`,
    hint: 'Add what must be done for it, or take it out of the tree.',
  }),
  'cascade/no-title': ({ level }) => ({
    message: `A node${level === undefined ? '' : ` of the level ${said(level)}`} has a key and no text.`,
    hint: 'Write what is to be reached.',
  }),
  'cascade/no-owner': (values) => ({
    message: `The ${node(values)} has no coordinating owner${values.supporters === undefined ? '' : `, only supporting ones (${said(values.supporters)})`}.`,
    hint: 'Name the one unit or post that answers for it.',
  }),
  'cascade/several-owners': (values) => ({
    message: `The ${node(values)} has several coordinating owners: ${quoted(values.owners)}.`,
    hint: 'Keep one, and name the others as supporting owners.',
  }),
  'cascade/owner-level': (values) => ({
    message: `The ${node(values)} is owned by ${quoted(values.owner)} (${said(values.post)}).`,
    hint: 'Goals and objectives belong to heads of agencies and units; posts further down own outputs and activities.',
  }),
  'cascade/crosscut-owner': (values) => ({
    message: `The ${node(values)} serves ${quoted(values.parents)} of several owners (${quoted(values.owners)}) and names no supporting owner.`,
    hint: 'Name both owners: the coordinating one, and who takes part.',
  }),
  'cascade/weight-sum': ({ parent, sum, whole, without, of }) => ({
    message: `Weights of ${of === 'indicators' ? 'the indicators' : 'the nodes'} ${parent === undefined ? 'at the top' : `below ${quoted(parent)}`} add up to ${said(sum)}, not ${said(whole)}${without === 0 ? '' : `; ${said(without)} have none`}.`,
    hint: 'Correct the weights, or give the missing ones.',
  }),
  'cascade/no-indicator': (values) => ({
    message:
      values.nodes === 1
        ? `The ${node(values)} has no indicator.`
        : `None of the ${said(values.nodes)} nodes of the level ${said(values.level ?? '…')} has an indicator.`,
    hint: 'Say by what one sees that it was reached.',
  }),
  'cascade/no-unit': (values) => lack(values, 'unit of measure', 'Write the unit, as %, orang or dokumen.'),
  'cascade/no-formula': (values) => lack(values, 'formula', 'Write how the figure is calculated.'),
  'cascade/no-target': (values) => lack(values, 'target', 'Write the target of the period.'),
  'cascade/no-source': (values) => lack(values, 'source of data', 'Write where the figure comes from.'),
  'cascade/no-polarity': (values) =>
    lack(values, 'known polarity', 'Write whether more is better (maximise) or less (minimise).'),
  'cascade/no-consolidation': (values) =>
    lack(values, 'known consolidation over periods', 'Write sum, average or last.'),
  'cascade/target-two-values': ({ indicator, text, parts }) => ({
    message: `The target ${quoted(text)} of ${quoted(indicator)} holds several quantities: ${quoted(parts)}. None is taken.`,
    hint: 'Make an indicator of each.',
  }),
  'cascade/period-mismatch': (values) => ({
    message: `The period ${said(values.period)} of ${node(values)} lies outside that of its parent ${quoted(values.parent)} (${said(values.parentPeriod)}).`,
    hint: 'Correct the period, or link the node to the plan of its own time.',
  }),
  'cascade/method-unknown': ({ text, nodes, known }) => ({
    message: `The method of cascading ${quoted(text)} (${said(nodes)} nodes) is unknown; its targets are not checked.`,
    hint: `Use one of: ${said(known)}.`,
  }),
  'cascade/no-contribution': (values) => ({
    message: `Nobody says what the ${node(values)} gives its parent ${quoted(values.parent)}.`,
    hint: 'Write its contribution, or how it was derived: adopted, component, narrowed, new.',
  }),
  'cascade/unit-clash': (values) => ({
    message: `${quoted(values.indicator)} is measured in ${quoted(values.own)}, at its parent ${quoted(values.parent)} in ${quoted(values.above)}.`,
    hint: 'Use one unit in both places, or another indicator below.',
  }),
  'cascade/polarity-clash': (values) => ({
    message: `The polarity of ${quoted(values.indicator)} is ${said(values.own)}, at its parent ${quoted(values.parent)} it is ${said(values.above)}.`,
    hint: 'One of them is wrong: an indicator is better in one direction only.',
  }),
  'cascade/polarity-changed': ({ indicator, before, after, period, earlier }) => ({
    message: `The polarity of ${quoted(indicator)} is ${said(before)}${earlier === undefined ? '' : ` in ${said(earlier)}`} and ${said(after)}${period === undefined ? '' : ` in ${said(period)}`}.`,
    hint: 'Keep one polarity over the years.',
  }),
  'cascade/adopted-target': (values) => ({
    message: `${quoted(values.indicator)} is adopted with the target ${said(values.target)}; its parent ${quoted(values.parent)} has ${said(values.parentTarget)}.`,
    hint: 'Adopt the target too, or choose another method of cascading.',
  }),
  'cascade/component-sum': (values) => ({
    message: `The components of ${quoted(values.parent)} (${quoted(values.children)}) add up to ${said(values.sum)}${values.weighted === undefined ? '' : `, by weight to ${said(values.weighted)}`}; the target of ${quoted(values.indicator)} is ${said(values.target)}.`,
    hint: 'Correct a target, or look for a component that is missing.',
  }),
  'cascade/narrowed-target': (values) => ({
    message: `${quoted(values.indicator)} has the target ${said(values.target)} for a part, and ${said(values.parentTarget)} for the whole (${quoted(values.parent)}).`,
    hint: 'A part cannot count more than the whole: correct one of them.',
  }),
  'cascade/narrowed-pool': ({ indicator, children, what, pooled, whole }) => ({
    message: `The ${said(what)} of ${quoted(indicator)} is ${said(pooled)} when its parts (${quoted(children)}) are pooled, and ${said(whole)} for the whole.`,
    hint: 'Numerators and denominators of the parts must make those of the whole: look for a part that is wrong or counted twice.',
  }),
  'cascade/quarter-sum': ({ indicator, quarters, target, kind, year }) => ({
    message: `Quarterly targets ${said(quarters)} of ${quoted(indicator)} come to ${said(year)} (${KINDS[String(kind)] ?? said(kind)}), the target of the year is ${said(target)}.`,
    hint: 'Correct a quarter or the year, or the consolidation of the indicator.',
  }),
  'cascade/percentage-sum': ({ indicator, over }) => ({
    message: `The percentage ${quoted(indicator)} is to be summed over ${over === 'periods' ? 'periods' : 'units'}.`,
    hint: 'Take the last value or the mean over periods; over units pool numerators and denominators.',
  }),
  'cascade/target-below-last-year': ({ indicator, target, last }) => ({
    message: `The target ${said(target)} of ${quoted(indicator)} is worse than what was reached last year, ${said(last)}.`,
    hint: 'Raise it, or write the reason in the note.',
  }),
  'cascade/target-flat': ({ indicator, target, earlier, period }) => ({
    message: `The last target of ${quoted(indicator)} (${said(period)}: ${said(target)}) does not go on from the one before (${said(earlier)}).`,
    hint: 'No breach: ask whether it is meant.',
  }),
  'cascade/document-differs': ({ what, indicator, document, other, ours, theirs }) => ({
    message: `The ${FIELDS[String(what)] ?? said(what)} of ${quoted(indicator)} is ${figure(ours, NUMBERS)} in ${quoted(document)} and ${figure(theirs, NUMBERS)} in ${quoted(other)}.`,
    hint: 'Use the same text, unit and target in all documents, or say why they changed.',
  }),
  'cascade/activity-outcome': ({ text, word }) => ({
    message: `${quoted(text)} begins with ${quoted(word)}: it says what is done, not what changes.`,
    hint: 'Word an outcome as a condition that is reached, as “Meningkatnya …”, and measure the change.',
  }),
  'cascade/indicator-count': (values) => ({
    message: `The ${node(values)} has ${said(values.count)} indicators; ${said(values.limit)} are the most.`,
    hint: 'Keep those that measure the outcome, and move the others down.',
  }),
  'cascade/owner-indicator-count': ({ owner, post, count, limit, period }) => ({
    message: `${quoted(owner)} (${said(post)}) answers for ${said(count)} indicators${period === undefined ? '' : ` in ${said(period)}`}; ${said(limit)} are the most.`,
    hint: 'Keep the most important, or set the limit by limits.owners in the file of settings.',
  }),
  'cascade/indicator-repeated': (values) => ({
    message: `${quoted(values.indicator)} measures ${node(values)} and the ${said(values.otherLevel)} ${quoted(values.other)} too.`,
    hint: 'Let it measure one of them; the other needs an indicator of its own, or a method of cascading that says it was adopted.',
  }),
  'cascade/validity-control': ({ indicator, validity, control }) => ({
    message: `${quoted(indicator)} combines validity ${quoted(validity)} with control ${quoted(control)}, which is not allowed.`,
    hint: 'Choose an indicator that is harder to steer, or one that says more of the result.',
  }),
  'cascade/budget-without-performance': (values) => ({
    message: `The ${node(values)} has a budget and no indicator.`,
    hint: 'Say what the money is to bring about, with an indicator and a target.',
  }),
  'cascade/performance-without-budget': (values) => ({
    message: `The ${node(values)} has an indicator and no budget, neither itself nor below.`,
    hint: 'Give its budget, or say in the plan that it needs none.',
  }),
};

function lack({ indicator, indicators, level }: IssueValues, what: string, hint: string) {
  const message =
    indicators === 1
      ? `${quoted(indicator)} has no ${what}.`
      : `None of the ${said(indicators)} indicators of the level ${said(level ?? '…')} has a ${what}.`;
  return { message, hint };
}
