import { CAP, EDGES, FLOOR, POLARITIES } from './achievement-rule.mjs';

/** The plain query in Polars on one thread. */
export async function polarsAchievement({ columns }) {
  process.env.POLARS_MAX_THREADS = '1';
  const { default: pl } = await import('nodejs-polars');
  const frame = pl.DataFrame({
    polarity: pl.Series('polarity', columns.polarity.codes),
    target: pl.Series('target', columns.target.values),
    realisation: pl.Series('realisation', columns.realisation.values),
  });
  const code = (name) => pl.col('polarity').eq(POLARITIES.indexOf(name));
  const [t, r, a] = ['target', 'realisation', 'achievement'].map((name) => pl.col(name));
  const ratio = pl
    .when(code('maximise'))
    .then(r.div(t).mul(100))
    .when(code('minimise'))
    .then(t.mul(2).sub(r).div(t).mul(100))
    .otherwise(pl.lit(100).sub(r.sub(t).abs().div(t.abs()).mul(100)));
  const achievement = pl
    .when(t.neq(0).and(r.isNan().not()))
    .then(ratio.clip(FLOOR, CAP).round(2))
    .otherwise(pl.lit(NaN))
    .alias('achievement');
  const band = EDGES.reduce(
    (below, edge, i) => below.when(a.ltEq(edge)).then(pl.lit(i)),
    pl.when(a.isNan()).then(pl.lit(255)),
  )
    .otherwise(pl.lit(EDGES.length))
    .alias('band');
  let found;
  return {
    run: () => {
      found = frame.lazy().select(achievement).withColumns(band).collectSync();
    },
    achievement: () => found.getColumn('achievement').toTypedArray(),
  };
}
