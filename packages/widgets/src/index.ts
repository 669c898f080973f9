export { TakarElement } from './element.js';
export { TakarExportEvent } from './export/event.js';
export { TakarErrorEvent, TakarExplainEvent, TakarSelectEvent } from './events.js';
export { TakarBullet } from './widgets/bullet.js';
export { TakarExplain } from './widgets/explain.js';
export { TakarGauge } from './widgets/gauge.js';
export { TakarScorecard } from './widgets/scorecard.js';
export { TakarTable } from './widgets/table.js';
export { TakarTrend } from './widgets/trend.js';
