/** What is measured, in order; a new task is one file in tasks/ and one line here. */
export const TASKS = {
  achievement: () => import('./tasks/achievement.mjs').then((task) => task.achievement),
  cascade: () => import('./tasks/cascade.mjs').then((task) => task.cascade),
  scores: () => import('./tasks/scores.mjs').then((task) => task.scores),
  'roll-up': () => import('./tasks/roll-up.mjs').then((task) => task.rollUp),
  rules: () => import('./tasks/rules.mjs').then((task) => task.rules),
  small: () => import('./tasks/small.mjs').then((task) => task.small),
  memory: () => import('./tasks/memory.mjs').then((task) => task.memory),
  csv: () => import('./tasks/csv.mjs').then((task) => task.csv),
  'csv-compute': () => import('./tasks/csv-compute.mjs').then((task) => task.csvCompute),
  'bullet-charts': () => import('./tasks/bullet-charts.mjs').then((task) => task.bulletCharts),
  heatmap: () => import('./tasks/heatmap.mjs').then((task) => task.heatmap),
  line: () => import('./tasks/line.mjs').then((task) => task.line),
  table: () => import('./tasks/table.mjs').then((task) => task.table),
  tree: () => import('./tasks/tree.mjs').then((task) => task.tree),
  growth: () => import('./tasks/growth.mjs').then((task) => task.growth),
  scale: () => import('./tasks/scale.mjs').then((task) => task.scale),
};
