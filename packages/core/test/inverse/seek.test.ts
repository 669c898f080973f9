import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ID, evaluate, resolve, seek, seekCase, type Rule } from '@takar/core';
import { ruleById } from '@takar/core/registry';

const rule = (id: string): Rule => ruleById(id) ?? assert.fail(`no rule ${id}`);
const ask = (id: string, json: unknown, name: string, goal: string, more: object = {}) => {
  const { result } = seekCase(rule(id), json, { messages: ID, seek: name, goal, ...more });
  return result ?? assert.fail('not in force');
};

describe('seek', () => {
  test('the realisation that a maximised indicator needs', () => {
    assert.deepEqual(ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 90').intervals, [{ from: 72, to: 320 }]);
  });

  test('less is better: everything up to an edge', () => {
    const found = ask('ORG-CAP-02', { target: 12, realisation: 15 }, 'realisation', '>= 100');
    assert.deepEqual(found.intervals, [{ from: 0, to: 12 }]);
    assert.equal(found.nearest, 12);
  });

  test('a rule that rises, jumps and falls gives each stretch', () => {
    const found = ask('IND-PP46-04', { target: 10 }, 'realisation', '>= 90');
    assert.deepEqual(found.intervals, [{ from: 7.6, to: 8.6 }]);
    const low = ask('IND-PP46-04', { target: 10 }, 'realisation', '>= 76', { to: 20 });
    assert.deepEqual(low.intervals, [{ from: 7.6, to: 10 }]);
  });

  test('a band is a goal by its official term', () => {
    const found = ask('ORG-SCL-01', {}, 'value', 'Tinggi', { from: 0, to: 120, digits: 3 });
    assert.equal(found.intervals.length, 1);
    const [{ from, to }] = found.intervals as [{ from: number; to: number }];
    assert.deepEqual([from, to], [75.005, 90.004]);
  });

  test('every end meets the goal and the next value beyond it does not', () => {
    const { expression } = rule('IND-PP46-04');
    const { resolved } = resolve(rule('IND-PP46-04'), null);
    assert.ok(expression !== null && resolved !== null);
    for (let target = 1; target <= 60; target += 1) {
      const inputs = { target, executed: 1 };
      const { parameters } = resolved;
      const options = {
        seek: 'realisation',
        inputs,
        parameters,
        goal: { relation: '>=', value: 80 },
        from: 0,
        to: 200,
        digits: 2,
      } as const;
      const meets = (realisation: number): boolean => {
        const { value } = evaluate(expression, { inputs: { ...inputs, realisation }, parameters });
        return value !== null && value >= 80;
      };
      for (const { from, to } of seek(expression, options).intervals) {
        assert.ok(meets(from) && meets(to), `${target}: ${from} to ${to}`);
        if (from > 0) assert.ok(!meets(Number((from - 0.01).toFixed(2))), `${target}: before ${from}`);
        if (to < 200) assert.ok(!meets(Number((to + 0.01).toFixed(2))), `${target}: after ${to}`);
      }
    }
  });

  test('a goal out of reach says so, and gives no value', () => {
    const found = ask('ORG-CAP-01', { target: 80 }, 'realisation', '>= 1000', { to: 100 });
    assert.equal(found.nearest, null);
    assert.deepEqual(
      found.issues.map(({ code }) => code),
      ['inverse/out-of-reach'],
    );
  });

  test('unknown inputs and goals are issues', () => {
    assert.deepEqual(
      ask('ORG-CAP-01', { target: 80 }, 'weight', '>= 90').issues.map(({ code }) => code),
      ['inverse/no-such-input'],
    );
    assert.deepEqual(
      ask('ORG-CAP-01', { target: 80 }, 'realisation', 'AA').issues.map(({ code }) => code),
      ['inverse/goal'],
    );
    assert.deepEqual(
      ask('ORG-CAP-00', {}, 'realisation', '>= 1').issues.map(({ code }) => code),
      ['inverse/no-formula', 'inverse/no-such-input'],
    );
  });
});
