export { TakarElement } from './element.js';
export { TakarExportEvent } from './export/event.js';
export { TakarErrorEvent, TakarExplainEvent, TakarSelectEvent } from './events.js';
export { TakarBullet } from './widgets/bullet.js';
export { TakarExplain } from './widgets/explain.js';
export { TakarTable } from './widgets/table.js';
