import { root } from '../lib/paths.mjs';
import { runGroup } from '../lib/group.mjs';
import { counted } from './counts.mjs';
import { bundleReactPage } from './react-page.mjs';
import { askAgain, startAgain } from './unsteady.mjs';

const runner = `${root}/node_modules/@web/test-runner/dist/bin.js`;
const config = `${root}/packages/dev/config/web-test-runner.config.mjs`;
const screen = '-screen 0 1280x1024x24';

/**
 * Runs browser tests, all or those files, in the named engines in one run; WebKit gets a display that nobody sees. Files
 * that fail are asked once more, alone, and a run that dies without a result is started once more, unless `once`.
 */
export async function browserTests(engines, files, { once = false } = {}) {
  await bundleReactPage();
  const start = () => run(engines, files, process.env);
  if (once) return start();
  const first = await startAgain(start, console.log);
  // the list of outcomes keeps what came out beside the others
  const alone = { ...process.env, TAKAR_OUTCOMES: '' };
  return askAgain(first, (engine, file) => run([engine], [file], alone), console.log);
}

function run(engines, files, environment) {
  const start = [process.execPath, runner, '--config', config];
  const [command, ...args] = engines.includes('webkit') ? ['xvfb-run', '-a', '-s', screen, ...start] : start;
  return counted((counts) => {
    const env = { ...environment, TAKAR_COUNTS: counts, TAKAR_BROWSERS: engines.join(',') };
    if (files) env.TAKAR_FILES = files.join(' ');
    return runGroup(command, args, { minutes: 45, env });
  });
}
