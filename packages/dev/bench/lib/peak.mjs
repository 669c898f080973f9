// A fresh process that makes inputs and outputs and, asked for it, computes: prints its peak resident memory in megabytes.
import { compile } from '@takar/core/batch';
import { BANDED, NOT_REPORTED, PARAMETERS, POLARITIES } from './achievement-rule.mjs';
import { empty, indicatorRows } from './seeded.mjs';

const rows = Number(process.argv[2]);
const table = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
const columns = { achievement: empty(rows), band: empty(rows) };
// pages of memory count once they are written
for (const { values, status } of Object.values(columns)) {
  values.fill(1);
  status.fill(1);
}
if (process.argv[3] === 'compute') compile(BANDED, PARAMETERS).into(table, columns);
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
