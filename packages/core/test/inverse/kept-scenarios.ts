import {
  add,
  compare,
  EN,
  field,
  ID,
  multiply,
  named,
  seek,
  seekCase,
  type SeekOptions,
  type SeekQuestion,
} from '@takar/core';
import { RULES, ruleById } from '@takar/core/registry';
import { issueLine } from '../kept/lines.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';

const ask = (id: string, json: unknown, name: string, goal: string, more: Partial<SeekQuestion> = {}): unknown =>
  answerOf(() => {
    const { result, error } = seekCase(ruleById(id) ?? (RULES[0] as (typeof RULES)[number]), json, {
      messages: ID,
      seek: name,
      goal,
      ...more,
    });
    if (result === null) return error;
    const { issues, hash: _hash, ...rest } = result;
    return { ...rest, issues: issues.map(issueLine) };
  });

const LINE = named('y', add(multiply(field('x'), 2), 1));
const BUMP = named('y', multiply(field('x'), add(10, multiply(-1, field('x')))));
const plain = (expression: typeof LINE, more: Partial<SeekOptions> = {}): unknown =>
  answerOf(() =>
    seek(expression, {
      seek: 'x',
      inputs: {},
      parameters: {},
      goal: { relation: '>=', value: 5 },
      from: 0,
      to: 10,
      digits: 2,
      ...more,
    }),
  );

export const SCENARIOS: Scenarios = {
  'a line, by every relation': () =>
    (['>=', '>', '<=', '<', '='] as const).map((relation) => plain(LINE, { goal: { relation, value: 5 } })),
  'a line, by digits': () =>
    [0, 1, 3, 6, 7].map((digits) => plain(LINE, { digits, goal: { relation: '>', value: 5.5 } })),
  'a bump, with a present value and without': () =>
    [undefined, 0, 5, 9.9, 20].map((x) =>
      plain(BUMP, { goal: { relation: '>=', value: 20 }, inputs: x === undefined ? {} : { x } }),
    ),
  'two stretches, and the nearer': () =>
    [2, 4.9, 5, 5.1, 8].map((x) => plain(BUMP, { goal: { relation: '<=', value: 20 }, inputs: { x } })),
  'searches that are empty, of one value, and very wide': () => [
    plain(LINE, { from: 3, to: 2 }),
    plain(LINE, { from: 2, to: 2 }),
    plain(LINE, { from: 1.999, to: 1.9999 }),
    plain(LINE, { from: -1e6, to: 1e6 }),
    plain(LINE, { goal: { relation: '>=', value: 1e9 } }),
    plain(named('y', compare(field('x'), '>', 1.234)), { goal: { relation: '=', value: 1 } }),
  ],
  'what a rule needs': () => [
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 90'),
    ask('ORG-CAP-01', { target: 80, realisation: 75 }, 'realisation', '> 100', { digits: 0 }),
    ask('ORG-CAP-01', { realisation: 80 }, 'target', '<= 80', { from: 1, to: 200, digits: 1 }),
    ask('ORG-CAP-02', { target: 12, realisation: 15 }, 'realisation', '>= 100', { messages: EN }),
    ask('IND-PP46-04', { target: 10 }, 'realisation', '>= 76', { to: 20 }),
    ask('ORG-SCL-01', {}, 'achievement', 'sangat-tinggi'),
    ask('ORG-SCL-01', {}, 'achievement', 'Tinggi', { messages: EN }),
    ask('ORG-LKE-BAND', {}, 'score', 'BB'),
  ],
  'questions that cannot be answered': () => [
    ask('ORG-CAP-01', { target: 80 }, 'entah', '>= 90'),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', 'entah'),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', 'entah', { messages: EN }),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= x'),
    ask('ORG-CAP-01', {}, 'realisation', '>= 90'),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 1000', { to: 100 }),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 1000', { to: 100, messages: EN }),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 90', { from: 10, to: 1 }),
    ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 90', { digits: 9 }),
    ask('ORG-CAP-01', { target: 80, lain: 1 }, 'realisation', '>= 90', { asOf: '1900-01-01' }),
    ask('ORG-CAP-01', 7, 'realisation', '>= 90'),
    ask('IND-PP46-04', { target: 10 }, 'polarity', '>= 90'),
  ],
};
