import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, messagesOf } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { textsOf } from '#src/locale/texts-of.js';
import { recordOf } from '#src/rules/record.js';
import { styleOf } from '#src/text/style.js';
import { ruleText } from '#src/view/rule-text.js';
import { json, takar } from './support/run.js';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
  readonly source: { readonly instrument: string };
  readonly confidence: string;
  readonly hash: string;
}

test('the list holds every rule with kind, dates, source and confidence', () => {
  const list = json<Listed[]>(takar(['rules', '--to', 'json']));
  assert.deepEqual(
    list.map(({ id }) => id),
    RULES.map(({ id }) => id),
  );
  for (const rule of list) {
    assert.match(rule.kind, /^(computation|policy|check|note)$/);
    assert.match(rule.from, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(rule.source.instrument.length > 0);
    assert.match(rule.confidence, /^(high|medium|low|default)$/);
    assert.match(rule.hash, /^[0-9a-f]{16}$/);
  }
});

test('the list comes as table and CSV too, and for one day', () => {
  assert.match(takar(['rules']).stdout, /ORG-CAP-01 +Capaian maks.*\n +perhitungan · 2014-12-01/);
  assert.match(takar(['rules'], { env: { COLUMNS: '140' } }).stdout, /ORG-CAP-01 +perhitungan/);
  assert.match(takar(['rules', '--to', 'csv']).stdout, /^id,kind,title,from,until,source,confidence,hash\r\n/);
  const day = json<Listed[]>(takar(['rules', '--to', 'json', '--as-of', '2020-01-01'])).map(({ id }) => id);
  assert.ok(day.includes('ORG-CAP-01') && !day.includes('kemenkeu-2026'));
});

test('a rule in full has its formula in the language, its inputs and its source', () => {
  assert.match(
    takar(['rules', 'ORG-CAP-02']).stdout,
    /rumus: jika target = 0 maka tanpa nilai \(target nol\), selain itu \(2 × target − realisasi\) ÷ target/,
  );
  assert.match(
    takar(['rules', 'org-cap-02', '--locale', 'en']).stdout,
    /formula: if target = 0 then no value \(target is zero\), otherwise \(2 × target − realisation\) ÷ target/,
  );
  const rule = json<Record<string, unknown>>(takar(['rules', 'ORG-CAP-02', '--to', 'json']));
  assert.equal(rule.id, 'ORG-CAP-02');
  assert.ok(Array.isArray(rule.inputs));
  assert.ok(rule.expression !== null);
});

test('a rule in full is followed by the other computations of its id', () => {
  const { stdout } = takar(['rules', 'ORG-CAP-07']);
  assert.match(stdout, /^ORG-CAP-07: Target nol/);
  assert.match(stdout, /\n\nORG-CAP-07\/practice {2}Target nol menurut praktik instansi\n/);
});

test('a policy shows its choices, each with its source and confidence', () => {
  const { stdout } = takar(['rules', 'kemenkeu-2026', '--locale', 'en']);
  assert.match(stdout, /cap \(%\):\n {4}120 from 2026-01-01; source: KMK 127\/2026/);
  assert.match(stdout, /rounding: 2 digits, half away from zero; source: Takar/);
});

test('every rule can be shown in full in both languages, and says it as the command does', () => {
  for (const locale of ['id', 'en'] as const) {
    const view = { messages: messagesOf(locale), texts: textsOf(locale), style: styleOf({}), width: 80 };
    for (const rule of RULES) {
      const lines = [...ruleText(rule, view)];
      assert.equal(lines[0], `${rule.id}: ${rule.title[locale]}`);
      assert.ok(
        lines.some((line) => line.includes(recordOf(rule, view.messages).hash)),
        rule.id,
      );
      assert.doesNotMatch(lines.join('\n'), /undefined|NaN|\[object/, rule.id);
    }
    const [policy] = RULES.filter(({ kind }) => kind === 'policy');
    assert.ok(policy);
    const { stdout } = takar(['rules', policy.id, '--locale', locale], { env: { COLUMNS: '80' } });
    assert.equal(stdout, `${[...ruleText(policy, view)].join('\n')}\n`);
  }
});

test('the difference of two days says what came into force and what ended', () => {
  const { stdout } = takar(['rules', '--diff', '2021-12-31', '2026-01-01']);
  assert.match(stdout, /mulai berlaku[^]*kemenkeu-2026[^]*berakhir[^]*skp-2021/);
  const { changes } = json<{ changes: { id: string; change: string }[] }>(
    takar(['rules', '--diff', '2021-12-31', '2026-01-01', '--to', 'json']),
  );
  assert.ok(changes.some(({ id, change }) => id === 'skp-2021' && change === 'ended'));
  assert.match(takar(['rules', '--diff', '2026-01-01', '2026-01-01']).stdout, /Tidak ada aturan yang berubah/);
});

test('a value that changes between two days is told with both values', () => {
  const [rule] = RULES.filter(({ id }) => id === 'kemenkeu-2026');
  assert.ok(rule);
  const [version] = rule.parameters.cap ?? [];
  assert.ok(version);
  const cap = [
    { ...version, until: '2026-12-31' },
    { ...version, from: '2027-01-01', value: 110 },
  ];
  const [change] = changesBetween([{ ...rule, parameters: { cap } }], '2026-06-30', '2027-06-30');
  assert.equal(change?.change, 'changed');
  assert.deepEqual(
    change?.parameters.map(({ name, before, after }) => [name, before?.value, after?.value]),
    [['cap', 120, 110]],
  );
});
