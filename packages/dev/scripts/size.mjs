// npm run size: the budgets, measured on what was built last; exit 1 when one is past its ceiling (its limit, unless the
// budget says otherwise) or cannot be measured.
import { gzipSync } from 'node:zlib';
import { budgets } from '../config/budgets.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;

async function measure(pieces) {
  const sizes = (await pieces()).map((code) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, one) => sum + one, 0);
}

for (const { name, limit, ceiling = limit, pieces } of budgets) {
  try {
    const size = await measure(pieces);
    const failed = size > ceiling * 1000;
    const over = size > limit * 1000;
    if (failed) process.exitCode = 1;
    const verdict = failed ? 'FAILED' : over ? 'OVER  ' : 'ok    ';
    const until = over && ceiling > limit ? `, ceiling ${kilobytes(ceiling * 1000)}` : '';
    console.log(`${verdict} ${name.padEnd(20)} ${kilobytes(size)} of ${kilobytes(limit * 1000)}${until}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED ${name.padEnd(20)} not measured: ${error.message}`);
  }
}
