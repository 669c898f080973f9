/** Pages under `examples/`: each is drawn, checked for accessibility and for violations of the policy. */
export const PAGES = [
  '/examples/portals/capaian/',
  '/examples/portals/capaian/en.html',
  '/examples/widgets/bullet.html',
  '/examples/widgets/table.html',
  '/examples/widgets/explain.html',
  '/examples/widgets/exceptions.html',
  '/examples/widgets/gauge.html',
  '/examples/widgets/heatmap.html',
  '/examples/widgets/ranking.html',
  '/examples/widgets/reconcile.html',
  '/examples/widgets/scatter.html',
  '/examples/widgets/scorecard.html',
  '/examples/widgets/trend.html',
  '/examples/widgets/evaluation.html',
  '/examples/widgets/nine-box.html',
  '/examples/widgets/quadrant.html',
] as const;
