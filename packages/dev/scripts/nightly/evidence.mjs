import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { programs } from '../../browsers/engines.mjs';
import { root } from '../lib/paths.mjs';

const file = `${root}/docs/evidence.md`;
const open = '<!-- nightly: written by `npm run nightly`, do not edit -->';
const shut = '<!-- /nightly -->';
const heading = '# Evidence\n\nWhat was measured, when, and with which command. Nothing here is written by hand.\n\n';

/** What a program says about its version, in one line; "unknown" when it says nothing. */
function said(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      .trim();
  } catch {
    return 'unknown version';
  }
}

/** The three engines with their versions; WebKit's driver does not tell its own, Debian does. */
const browsers = () => [
  said(programs('chromium').browser, '--version'),
  said(programs('firefox').browser, '--version'),
  `WebKitGTK ${said('dpkg-query', '--show', '--showformat=${Version}', 'webkit2gtk-driver')}`,
];

function block(results) {
  const rows = results.map(
    ({ name, command, passed, failed, seconds }) =>
      `| ${name} | \`${command}\` | ${passed} | ${failed} | ${seconds.toFixed(0)} |`,
  );
  return [
    open,
    `## Nightly of ${new Date().toISOString().slice(0, 10)}`,
    '',
    `\`npm run nightly\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version},`,
    `${browsers().join(', ')}.`,
    '',
    '| check | command | passed | failed | seconds |',
    '|---|---|---:|---:|---:|',
    ...rows,
    shut,
  ].join('\n');
}

/** Puts the results in their place in docs/evidence.md and leaves the rest of that page as it is. */
export function evidence(results) {
  mkdirSync(`${root}/docs`, { recursive: true });
  const page = existsSync(file) ? readFileSync(file, 'utf8') : heading;
  const [from, to] = [page.indexOf(open), page.indexOf(shut)];
  const text = block(results);
  const next = from >= 0 && to > from ? page.slice(0, from) + text + page.slice(to + shut.length) : `${page}${text}\n`;
  writeFileSync(file, next);
}
