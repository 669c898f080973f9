// A fresh process: prints the milliseconds since its start (`nothing`, `import`), or of its first call (`first-call`).
const [, , what] = process.argv;
if (what === 'nothing') process.stdout.write(String(performance.now()));
else if (what === 'import') {
  await import('@takar/core/batch');
  process.stdout.write(String(performance.now()));
} else {
  const { compile } = await import('@takar/core/batch');
  const { BANDED, NOT_REPORTED, PARAMETERS, POLARITIES } = await import('./achievement-rule.mjs');
  const { empty, indicatorRows } = await import('./seeded.mjs');
  const table = indicatorRows(1000, { polarities: POLARITIES, notReported: NOT_REPORTED });
  const columns = { achievement: empty(1000), band: empty(1000) };
  const began = performance.now();
  compile(BANDED, PARAMETERS).into(table, columns);
  process.stdout.write(String(performance.now() - began));
}
