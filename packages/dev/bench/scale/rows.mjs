/** Units and months of the rows: every unit reports every month. */
export const UNITS = 20_000;
export const PERIODS = 12;
export const GROUPS = UNITS * PERIODS;

/**
 * Rows of indicators as a national table has them, in a file of Parquet: unit and month in any order, polarity 60/25/15 %,
 * target and realisation with two decimals, a thousandth of targets zero, a fiftieth of realisations not reported, weights.
 */
export async function writeRows({ run }, file, rows) {
  const share = (seed, of) => `hash(i, ${seed}) % ${of}`;
  await run(`COPY (
    SELECT CAST(unit AS INTEGER) AS unit, CAST(period AS INTEGER) AS period,
      CASE WHEN p < 60 THEN 'maximise' WHEN p < 85 THEN 'minimise' ELSE 'stabilise' END AS polarity,
      CASE WHEN zero = 0 THEN 0 ELSE t / 100 END AS target,
      CASE WHEN absent > 0 THEN round(t * (200 + q) / 1000) / 100 END AS realisation,
      w / 100 AS weight
    FROM (SELECT ${share(1, UNITS)} AS unit, ${share(2, PERIODS)} + 1 AS period, ${share(3, 100)} AS p,
      CAST(${share(4, 99_001)} + 1000 AS DOUBLE) AS t, ${share(5, 1300)} AS q, ${share(6, 1000)} AS zero,
      ${share(7, 50)} AS absent, CAST(${share(8, 901)} + 100 AS DOUBLE) AS w
    FROM range(${rows}) AS rows(i))
  ) TO '${file}' (FORMAT parquet)`);
}

/** Columns of the rows as a rule reads them in a database. */
export const SOURCE = {
  table: 'rows',
  fields: {
    target: { column: 'target' },
    realisation: { column: 'realisation' },
    weight: { column: 'weight' },
  },
  categories: { polarity: 'polarity' },
};

/** Position of the score of a unit and month. */
export const groupOf = (unit, period) => Number(unit) * PERIODS + Number(period) - 1;
