import { maximum, named, resolve, roundTo } from '@takar/core';
import { compile } from '@takar/core/batch';
import { ruleById } from '@takar/core/registry';
import { NOT_REPORTED, POLARITIES } from '../lib/achievement-rule.mjs';
import { mustEqual } from '../lib/equal.mjs';
import { componentByHand, minimiseByHand, timeByHand } from '../lib/rules-by-hand.mjs';
import { coded, empty, filled, indicatorRows, seeded } from '../lib/seeded.mjs';

/** Three more rules by the generic reader, each beside the loop that somebody would write for it alone. */
export const rules = {
  name: 'rules',
  title: 'three more rules by the generic reader, one thread',
  rows: 4_000_000,
  async prepare({ rows }) {
    const parts = [minimiseWithFloor(rows), timeAspect(rows), component(rows)];
    const contenders = {};
    for (const { name, table, expression, parameters, byHand } of parts) {
      const batch = compile(expression, parameters);
      const [found, expected] = [empty(rows), empty(rows)];
      contenders[name] = { run: () => batch.into(table, { '': found }), found };
      contenders[`${name}, hand`] = { run: () => byHand(table, expected), found: expected };
    }
    return {
      contenders,
      check() {
        for (const { name } of parts) mustEqual(name, contenders[`${name}, hand`].found, contenders[name].found);
      },
      comparisons: parts.map(({ name }) => ({
        task: name,
        ours: name,
        peer: `${name}, hand`,
        peerName: 'hand loop, contract',
        goal: 1.5,
      })),
    };
  },
};

function minimiseWithFloor(rows) {
  const { columns, length } = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
  return {
    name: 'minimise with floor',
    table: { length, columns: { target: columns.target, realisation: columns.realisation } },
    expression: named('achievement', roundTo(maximum(ruleById('ORG-CAP-02').expression, 0), 2)),
    parameters: {},
    byHand: minimiseByHand,
  };
}

function timeAspect(rows) {
  const { resolved } = resolve(ruleById('IND-PP46-04'), null);
  const { columns, length } = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED, seed: 5 });
  const next = seeded(6);
  const executed = filled(rows, () => +(next() < 0.99));
  return {
    name: 'PP 46 time aspect',
    table: { length, columns: { target: columns.target, realisation: columns.realisation, executed } },
    expression: resolved.rule.expression,
    parameters: resolved.parameters,
    byHand: (table, out) => timeByHand(table, out, resolved.parameters),
  };
}

function component(rows) {
  const { resolved } = resolve(ruleById('ORG-LKE-2021'), null);
  const { parameters } = resolved;
  const scores = resolved.rule.outputs.find(({ name }) => name === 'component_scores');
  const [key] = Object.keys(scores.parts);
  const next = seeded(8);
  const subcomponents = ['existence', 'quality', 'use'];
  const domain = ['E', 'D', 'C', 'CC', 'B', 'BB', 'A', 'AA'];
  const grade = () => coded(rows, domain, () => (next() < 0.01 ? 255 : Math.floor(next() * domain.length)));
  const columns = Object.fromEntries(subcomponents.map((name) => [`${key}_${name}`, grade()]));
  const given = {
    weight: parameters[`weight_${key}`],
    shares: subcomponents.map((name) => parameters[`share_${name}`]),
    grades: domain.map((name) => parameters[`grade_${name.toLowerCase()}`]),
  };
  return {
    name: 'AKIP component from grades',
    table: { length: rows, columns },
    // what the component's own score would be is no column of this table
    expression: named('component', scores.parts[key]),
    parameters,
    byHand: (table, out) => componentByHand(table, out, given),
  };
}
