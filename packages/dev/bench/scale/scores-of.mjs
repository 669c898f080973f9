import { GROUPS, groupOf } from './rows.mjs';

/** Scores that databases give, each of its own groups, by the position of the group; NaN where there is none. */
export async function scoresOf(engines, query) {
  const scores = new Float64Array(GROUPS).fill(NaN);
  const read = async (engine) => {
    for await (const rows of engine.rows(query))
      for (const [unit, period, score] of rows) if (score !== null) scores[groupOf(unit, period)] = Number(score);
  };
  await Promise.all(engines.map(read));
  return scores;
}
