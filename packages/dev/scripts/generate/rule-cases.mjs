// Cases of the golden files by rule id, as the rule pages show them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const golden = (name) => JSON.parse(readFileSync(join(root, 'packages/core/test/golden', name), 'utf8'));

/** Published rows of one rule that a page shows: all that are not exact by class, and the first exact ones. */
const ROWS_A_CLASS = 4;

/** Every case by rule id: `{id, inputs, result, published?, source}`. */
export function casesByRule() {
  const cases = new Map();
  const add = (rule, each) => cases.set(rule, [...(cases.get(rule) ?? []), each]);
  for (const each of [...individualAndMerit(), ...worked(), ...evaluations()]) add(each.rule, each);
  for (const [rule, rows] of publishedRows()) for (const each of rows) add(rule, each);
  return cases;
}

function individualAndMerit() {
  const individual = golden('individual.json');
  const merit = golden('merit.json').filter(({ kind }) => kind === 'computation');
  return [...individual.published, ...individual.computed, ...merit].map((each) => ({
    ...each,
    result: each.result ?? each.recomputed,
    published: each.published_result,
    source: each.title ?? each.regulation ?? '',
  }));
}

function worked() {
  const lists = ['worked-examples-individual.json', 'worked-examples-merit.json'].flatMap(golden);
  const { rules } = golden('worked-examples-organisation.json');
  const organisation = Object.entries(rules).flatMap(([rule, { source, cases }]) =>
    cases.map(({ inputs, value, values, reason }, i) => ({
      rule,
      id: `${rule}#${i + 1}`,
      inputs,
      result: values ?? value ?? { reason },
      source,
    })),
  );
  return [...lists.map(({ expected, ...each }) => ({ ...each, result: expected })), ...organisation];
}

const EVALUATIONS = { 'PermenPANRB 12/2015': 'ORG-LKE-2015', 'PermenPANRB 88/2021': 'ORG-LKE-2021' };

/** Published evaluations: the total of their components, and the predicate of their total. */
function evaluations() {
  const records = [...golden('organisation.json'), ...golden('supplement.json')].filter(({ kind }) => kind === 'lke');
  return records.flatMap(({ id, regulation, components, total, category, check, agency, year }) => {
    const source = `${agency} ${year}`;
    const rule = EVALUATIONS[regulation];
    const scores = components.map(({ score }) => score);
    const whole = rule !== undefined && scores.length > 0 && scores.every((score) => typeof score === 'number');
    return [
      ...(whole
        ? [
            {
              rule,
              id,
              inputs: { components: scores },
              result: check?.sum_of_components ?? total,
              published: total,
              source,
            },
          ]
        : []),
      ...(typeof total === 'number' && category
        ? [{ rule: 'ORG-LKE-BAND', id, inputs: { score: total }, result: category, published: category, source }]
        : []),
    ];
  });
}

/** Rule of a published row by the formula that the golden file found it to follow. */
const RULES_OF_FORMULA = [
  ['ORG-CAP-14', /IKU/],
  ['ORG-BUD-05', /perencanaan .*pelaksanaan|18\.70/],
  ['ORG-BUD-06', /10%x100/],
  ['ORG-BUD-03', /734881464333|1\.22x0\.80|PAKxCK|four outputs/],
  ['ORG-BUD-04', /sqrt|geometric|2\/3 x 2\/3/],
  ['ORG-NKO-03', /K3 share/],
  ['ORG-CAP-04', /^Ca=/],
  ['ORG-CAP-05', /upper|lower/],
  ['ORG-CAP-06', /negative target|capped 120$/],
  ['ORG-CAP-07', /^\(10-4\)/],
  ['ORG-CAP-15', /^70\+/],
  ['ORG-CAP-02', /^\(2T-R\)|^\(1\+\(1-/],
  ['ORG-CAP-01', /^R\/T/],
];

/** Published rows by rule: a few of each match class, with how many there are. */
function publishedRows() {
  const byRule = new Map();
  for (const { rows, agency, year } of golden('organisation.json')) {
    for (const row of rows) {
      const rule = RULES_OF_FORMULA.find(([, pattern]) => pattern.test(row.formula ?? ''))?.[0];
      if (rule === undefined || row.computed === null) continue;
      const match = row.match ?? 'exact';
      const classes = byRule.get(rule) ?? new Map();
      classes.set(match, [...(classes.get(match) ?? []), { row, source: `${agency} ${year ?? ''}`.trim() }]);
      byRule.set(rule, classes);
    }
  }
  return [...byRule].map(([rule, classes]) => [rule, [...classes].flatMap(([match, found]) => shown(match, found))]);
}

function shown(match, found) {
  return found.slice(0, ROWS_A_CLASS).map(({ row, source }, i) => ({
    id: i === 0 ? `${match} (${found.length})` : match,
    inputs: inputsOf(row),
    result: row.computed,
    published: row.published_as ?? row.published_capaian ?? undefined,
    source,
  }));
}

function inputsOf({ name, target, realisation, polarity, formula }) {
  const plain = target !== null && target !== undefined && realisation !== null && realisation !== undefined;
  return plain ? { target, realisation, ...(polarity ? { polarity } : {}) } : { name, formula };
}
