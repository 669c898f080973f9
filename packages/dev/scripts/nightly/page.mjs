/**
 * docs/evidence.md: what every promise and every check gave when its command ran last; what has not run says so.
 */
export function evidencePage({ promises, checks, records }) {
  const machines = [...new Set(Object.values(records).map(({ machine }) => machine))].sort();
  return [
    '# Evidence',
    '',
    'What was measured, when, on which commit, and with which command: each runs alone after `npm ci`, and gives its figure again. Written by `npm run nightly`, which runs all of them, or by `npm run nightly -- --only TEXT`, which runs those whose name or command holds the text; nothing here is written by hand.',
    '',
    ...machines.map((machine) => `- ${machine}`),
    '',
    '## Promises of the README',
    '',
    '| promise | figure | command | date | commit |',
    '|---|---|---|---|---|',
    ...promises.flatMap(({ promise, commands }) =>
      commands.map((command, i) => row([i === 0 ? promise : '', ...told(command, records[command])])),
    ),
    '',
    '## Checks at full size',
    '',
    '| check | figure | command | date | commit | seconds |',
    '|---|---|---|---|---|---:|',
    ...checks.map(({ name, command }) =>
      row([name, ...told(command, records[command]), records[command]?.seconds ?? '']),
    ),
    '',
  ].join('\n');
}

function told(command, record) {
  const code = `\`${command}\``;
  if (record === undefined) return ['not run yet', code, '', ''];
  const figure = record.failed === 0 ? record.said : `**${record.said}**`;
  return [figure, code, record.date, record.commit];
}

const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
