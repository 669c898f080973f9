// npm run size: the budgets, measured on what was built last; exit 1 when one is past its ceiling (its limit, unless the
// budget says otherwise) or cannot be measured.
import { gzipSync } from 'node:zlib';
import { budgets } from '../config/budgets.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;

async function measure(pieces) {
  const sizes = (await pieces()).map((code) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, one) => sum + one, 0);
}

let [met, over, failures] = [0, 0, 0];
for (const { name, limit, ceiling = limit, pieces } of budgets) {
  try {
    const size = await measure(pieces);
    const isPast = size > ceiling * 1000;
    const isOver = size > limit * 1000;
    if (isPast) failures += 1;
    else if (isOver) over += 1;
    else met += 1;
    const verdict = isPast ? 'FAILED' : isOver ? 'OVER  ' : 'ok    ';
    const until = isOver && ceiling > limit ? `, ceiling ${kilobytes(ceiling * 1000)}` : '';
    console.log(`${verdict} ${name.padEnd(20)} ${kilobytes(size)} of ${kilobytes(limit * 1000)}${until}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED ${name.padEnd(20)} not measured: ${error.message}`);
  }
}
console.log(`${met} budgets met, ${over} over their contract below a ceiling that is written down, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
