import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '#src/commands/all.js';
import { COMMAND_NAMES } from '#src/commands/names.js';
import { EN } from '#src/locale/en.js';
import { ID } from '#src/locale/id.js';
import { ROOT, takar } from './support/run.js';

test('every command is listed in the order of its name', () => {
  assert.deepEqual(
    COMMANDS.map(({ name }) => name),
    [...COMMAND_NAMES],
  );
});

test('takar --help names every command, an example of each and the exit codes', () => {
  const { code, stdout, stderr } = takar(['--help']);
  assert.equal(code, 0);
  assert.equal(stderr, '');
  for (const name of COMMAND_NAMES) assert.match(stdout, new RegExp(`takar ${name}`));
  for (const exit of [0, 1, 2, 3, 4]) assert.match(stdout, new RegExp(`^ {2}${exit} {2}`, 'm'));
});

test('the help speaks Indonesian unless English is asked for', () => {
  assert.match(takar(['--help']).stdout, /Pemakaian/);
  assert.match(takar(['--help', '--locale', 'en']).stdout, /Usage/);
  assert.match(takar(['compute', '--help', '--locale=en']).stdout, /achievement policy/);
});

for (const name of COMMAND_NAMES) {
  test(`takar ${name} --help says its options and an example`, () => {
    const { code, stdout } = takar([name, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /--locale id\|en/);
    assert.match(stdout, new RegExp(`^ {2}.*takar ${name} `, 'm'));
    assert.equal(takar(['help', name]).stdout, stdout);
  });
}

test('every example of the help has its text in both languages', () => {
  for (const texts of [ID, EN])
    for (const { examples } of COMMANDS)
      for (const [, key] of examples) assert.ok((texts.help.example[key] ?? '').length > 0, `${texts.locale} ${key}`);
});

/** Examples whose files are the reader's own. */
const ELSEWHERE = /laporan\/|lkjip\.csv|--out/;

for (const { examples } of COMMANDS)
  for (const [line] of examples.filter(([text]) => !ELSEWHERE.test(text)))
    test(`the example works: ${line}`, () => {
      const [, piped, words = ''] = /^(?:(.*) \| )?takar (.*)$/.exec(line) ?? [];
      const echoed = /^echo '(.*)'$/.exec(piped ?? '')?.[1];
      const shown = /^cat (.*)$/.exec(piped ?? '')?.[1];
      const input = shown === undefined ? echoed : readFileSync(join(ROOT, shown), 'utf8');
      const { code, stderr } = takar(words.split(' '), input === undefined ? {} : { input });
      assert.ok(code === 0 || code === 1, `exit ${String(code)}: ${stderr}`);
    });

test('takar --version gives the version of the package', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8')) as { version: string };
  assert.deepEqual(takar(['--version']), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('takar alone shows the help on standard error and is wrong usage', () => {
  const { code, stdout, stderr } = takar([]);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /Pemakaian/);
});
