/** The widget whose tests are nothing but promises, so that their names say what every widget promises. */
const MODEL = 'takar-bullet';

/** What no test can say in every engine, and why. */
const ABSENT = [
  [
    'the look on paper and in forced colours',
    'Firefox and WebKit let nobody emulate a medium; there the rules of the style sheet are the same file',
  ],
  ['pages narrower than 447 px', 'WebKitGTK opens no narrower window; containers of 240 px are asked for in all three'],
];

/**
 * What every widget promises and in which engines a test has seen it kept, as Markdown. `outcomes` are
 * `{engine, name, passed}`, where the name is `takar-bullet > is one Tab stop`.
 */
export function guaranteeTable(outcomes, engines) {
  const results = new Map();
  for (const { engine, name, passed } of outcomes) {
    const [widget, promise, ...rest] = name.split(' > ');
    if (rest.length > 0 || promise === undefined || !widget.startsWith('takar-')) continue;
    const key = `${widget}\n${promise}`;
    const known = results.get(key) ?? new Map();
    // a name that two tests share counts only when both pass
    known.set(engine, passed && known.get(engine) !== false);
    results.set(key, known);
  }
  const pairs = [...results.keys()].map((key) => key.split('\n'));
  const promises = [...new Set(pairs.filter(([widget]) => widget === MODEL).map(([, promise]) => promise))];
  const widgets = [
    ...new Set(pairs.filter(([, promise]) => promises.includes(promise)).map(([widget]) => widget)),
  ].sort();
  if (promises.length === 0) throw new Error(`no test of ${MODEL} has run`);
  const cell = (widget, promise) => {
    const found = results.get(`${widget}\n${promise}`);
    if (found === undefined) return 'not tested';
    const kept = engines.filter((engine) => found.get(engine) === true);
    if (kept.length === engines.length) return 'all';
    return kept.length === 0 ? '**none**' : `**only ${kept.join(', ')}**`;
  };
  return [
    '# What every widget promises',
    '',
    'Written by `npm run guarantees` from the results of the tests in Chromium, Firefox and WebKit; `all` means that a test has seen the promise kept in all three. The tests are `packages/widgets/test/browser/support/guarantees.ts`, one loop for every widget.',
    '',
    ...promises.map((promise, i) => `${i + 1}. ${promise}`),
    '',
    `| widget | ${promises.map((_, i) => i + 1).join(' | ')} |`,
    `|---|${promises.map(() => ':-:').join('|')}|`,
    ...widgets.map((widget) => `| \`${widget}\` | ${promises.map((promise) => cell(widget, promise)).join(' | ')} |`),
    '',
    '`takar-filter` and `takar-source` draw no data; their own promises are tested in `packages/widgets/test/browser/linking.test.ts`.',
    '',
    '## What is not asked in every engine',
    '',
    '| what | why |',
    '|---|---|',
    ...ABSENT.map(([what, why]) => `| ${what} | ${why} |`),
    '',
  ].join('\n');
}
