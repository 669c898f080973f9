// A long table for the example page: made rows, no published figures.
const rows = Array.from({ length: 50_000 }, (_, i) => ({
  indicator: `Indikator contoh ${i + 1}`,
  unit: `Unit ${(i % 40) + 1}`,
  period: '2026',
  polarity: i % 5 === 0 ? 'minimise' : 'maximise',
  target: 50 + (i % 51),
  realisation: i % 97 === 0 ? null : Math.round(3000 + ((i * 7919) % 9000)) / 100,
}));

document.querySelector('#many').data = rows;
