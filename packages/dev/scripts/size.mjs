// npm run size: the budgets, measured on what was built last; exit 1 when one is exceeded or cannot be measured.
import { gzipSync } from 'node:zlib';
import { budgets } from '../config/budgets.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;

async function measure(pieces) {
  const sizes = (await pieces()).map((code) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, one) => sum + one, 0);
}

for (const { name, limit, pieces } of budgets) {
  try {
    const size = await measure(pieces);
    const over = size > limit * 1000;
    if (over) process.exitCode = 1;
    console.log(`${over ? 'FAILED' : 'ok    '} ${name.padEnd(20)} ${kilobytes(size)} of ${kilobytes(limit * 1000)}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED ${name.padEnd(20)} not measured: ${error.message}`);
  }
}
