import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sameNames, wantedNames } from '../scripts/lib/same-names.mjs';

const short = async (code) => (await sameNames({ module: true, compress: false }).renderChunk(code)).code;

describe('names that chunks have in common', () => {
  test('are the same within them as between them, so that lists need no second name', async () => {
    assert.equal(await short('const first=1,second=2;export{first as b,second as a};'), 'const b=1,a=2;export{b,a};');
    assert.equal(
      await short('import{a as one,b as two}from"./x.js";console.log(one,two);'),
      'import{a,b}from"./x.js";console.log(a,b);',
    );
  });

  test('a name that two want is for what is taken; the other keeps a second one', async () => {
    const code = await short('import{a as one}from"./x.js";const mine=one+1;export{mine as a};');
    assert.match(code, /^import\{a\}from"\.\/x\.js";const (\w)=a\+1;export\{\1 as a\};$/);
    const both = await short('import{a as one}from"./x.js";import{a as two}from"./y.js";export const sum=one+two;');
    assert.match(both, /^import\{a\}from"\.\/x\.js";import\{a as (\w)\}from"\.\/y\.js";export const sum=a\+\1;$/);
  });

  test('what lies within functions stands back, and what widgets are called outside stays', async () => {
    const code = await short(
      'const far=2;export function sum(near){const more=far*near;return more+far}export{far as t};',
    );
    assert.equal((await import(`data:text/javascript,${encodeURIComponent(code)}`)).sum(3), 8);
    assert.match(code, /export\{t\}/);
    assert.equal([...wantedNames('import{default as one}from"x";const two=1;export{two as default}')].length, 0);
  });
});
