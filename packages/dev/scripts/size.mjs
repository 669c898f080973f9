// npm run size: the budgets, measured on what was built last; exit 1 when one is passed or cannot be measured.
import { gzipSync } from 'node:zlib';
import { budgets } from '../config/budgets.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;

async function measure(pieces) {
  const sizes = (await pieces()).map((code) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, one) => sum + one, 0);
}

let failures = 0;
for (const { name, limit, pieces } of budgets) {
  try {
    const size = await measure(pieces);
    const isPast = size > limit * 1000;
    if (isPast) failures += 1;
    console.log(`${isPast ? 'FAILED' : 'ok    '} ${name.padEnd(20)} ${kilobytes(size)} of ${kilobytes(limit * 1000)}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED ${name.padEnd(20)} not measured: ${error.message}`);
  }
}
console.log(`${budgets.length - failures} budgets met, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
