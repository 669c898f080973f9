import { argumentsOf, refuse } from '../lib/arguments.mjs';

const parts = ['core', 'sql', 'table', 'report', 'cli', 'widgets', 'browsers', 'dev'];
/** Two run side by side: WebKit takes longest, so it begins. */
const allBrowsers = ['webkit', 'chromium', 'firefox'];

/**
 * What to run: which packages' Node tests, which engines for browser tests (none when no part needs one); of both those files
 * alone (compiled files or folders, for browsers also globs), or the browser tests that everything since a commit touches
 * (`TAKAR_SINCE` names it too); `once` asks nothing twice.
 */
export function options(args) {
  const {
    only,
    browsers,
    files,
    since,
    once,
    'no-build': noBuild,
  } = argumentsOf({
    args,
    options: {
      only: { type: 'string', multiple: true, default: parts },
      browsers: { type: 'string', default: allBrowsers.join(',') },
      files: { type: 'string' },
      since: { type: 'string', default: process.env.TAKAR_SINCE || undefined },
      once: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  }).values;
  const wanted = only.flatMap((value) => value.split(','));
  const engines = browsers.split(',');
  for (const part of wanted) if (!parts.includes(part)) refuse(`unknown part: ${part}; known: ${parts.join(', ')}`);
  const stranger = engines.find((engine) => !allBrowsers.includes(engine));
  if (stranger !== undefined) refuse(`unknown browser: ${stranger}; known: ${allBrowsers.join(', ')}`);
  const inBrowsers = wanted.includes('widgets') || wanted.includes('browsers');
  return {
    build: !noBuild,
    packages: wanted.filter((part) => part !== 'browsers'),
    engines: inBrowsers ? engines : [],
    files: files?.split(' '),
    since,
    once,
  };
}
