import { readFileSync } from 'node:fs';
import {
  achievementRule,
  bandOnScale,
  compute,
  ID,
  named,
  PEMDA_UNCAPPED,
  readCsv,
  readIndicators,
  resolve,
  SCALE_FIVE,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import { DUCKDB, rowQuery } from '@takar/sql';
import { openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear } from '../lib/equal.mjs';
import { fileOf } from '../lib/file-of.mjs';
import { seeded } from '../lib/seeded.mjs';
import { PLAIN_ACHIEVEMENT } from '../lib/plain-achievement.mjs';

const { resolved } = resolve(achievementRule(PEMDA_UNCAPPED), '2026-12-31');
const BANDED = named('band', bandOnScale(resolved.rule.expression, SCALE_FIVE));
const SOURCE = {
  table: 'rows',
  fields: { target: { column: 'target' }, realisation: { column: 'realisation' } },
  categories: { polarity: 'polarity' },
  keep: ['unit', 'indicator', 'period'],
};

/** A file of indicators, read and computed: notation found out, achievement with its steps and reasons, band. */
export const csvCompute = {
  name: 'csv-compute',
  title: 'CSV of six columns read, achievement and band of every row computed, one thread, file included',
  rows: 1_000_000,
  async prepare({ rows }) {
    const { file, remove } = fileOf('rows.csv', text(rows));
    const database = await openDuckDb();
    await database.run(`CREATE VIEW rows AS SELECT * FROM read_csv('${file}')`);
    const { sql, literal, values } = rowQuery(BANDED, resolved.parameters, DUCKDB, SOURCE);
    const into = (query) => `CREATE OR REPLACE TEMP TABLE found AS ${query}`;
    const found = {};
    return {
      contenders: {
        takar: { run: () => void (found.columns = computed(readFileSync(file)).columns) },
        contract: { run: database.timed(into(sql), 2, values) },
        plain: { run: database.timed(into(PLAIN), 2) },
      },
      // DuckDB keeps rows in the order of the file.
      async check() {
        const { achievement, band } = found.columns;
        await database.run(into(literal));
        const exact = await readColumns(database, 'SELECT achievement, band FROM found', ['achievement', 'band'], rows);
        mustBeNear('DuckDB, contract', exact.achievement, achievement.values, 0);
        mustBeNear('DuckDB, band', exact.band, band.values, 0);
        await database.run(into(PLAIN));
        const plain = await readColumns(database, 'SELECT achievement FROM found', ['achievement'], rows);
        const differ = mustBeNear('DuckDB, plain', plain.achievement, achievement.values, 0.0101);
        return {
          note: `equal to DuckDB under the contract; plain doubles round ${differ} of ${rows} rows the other way`,
        };
      },
      comparisons: [
        { task: 'csv-compute', peer: 'contract', peerName: 'DuckDB, read_csv and the rule, 2 threads', goal: 1.5 },
        { task: 'csv-compute', peer: 'plain', peerName: 'DuckDB, read_csv and plain doubles, 2 threads', goal: 1.5 },
      ],
      close: () => {
        database.close();
        remove();
      },
    };
  },
};

/** As the command line computes a file. */
function computed(bytes) {
  const { sheet } = readCsv(bytes, { messages: ID });
  return compute(readIndicators(sheet, { messages: ID }), { policy: PEMDA_UNCAPPED, messages: ID, compile });
}

const EDGES = SCALE_FIVE.edges.map(({ at }, i) => `WHEN achievement <= ${at} THEN ${i}`).join(' ');
const PLAIN = `
  SELECT *, CASE WHEN achievement IS NULL THEN NULL ${EDGES} ELSE ${SCALE_FIVE.edges.length} END AS band
  FROM (SELECT unit, indicator, period, round(${PLAIN_ACHIEVEMENT}, 2) AS achievement
    FROM (SELECT * REPLACE (nullif(target, 0) AS target) FROM rows))`;

const POLARITIES = ['maximise', 'minimise', 'stabilise'];

function text(rows) {
  const next = seeded(9);
  const lines = ['unit,indicator,polarity,period,target,realisation'];
  for (let row = 0; row < rows; row += 1) {
    const target = Math.round((10 + 990 * next()) * 100) / 100;
    const realisation = next() < 0.02 ? '' : Math.round(target * (0.2 + 1.3 * next()) * 100) / 100;
    const share = next();
    const polarity = POLARITIES[share < 0.6 ? 0 : share < 0.85 ? 1 : 2];
    const [unit, indicator, month] = [20_000, 500, 12].map((count) => Math.floor(next() * count));
    const period = `2026-${String(month + 1).padStart(2, '0')}`;
    lines.push([`Unit ${unit}`, `Indikator ${indicator}`, polarity, period, target, realisation].join(','));
  }
  return `${lines.join('\n')}\n`;
}
