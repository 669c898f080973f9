// The classic script: all widgets in one file for pages without a bundler, and tables marked with `data-takar`.
import { enhanceTables, watchTables } from './enhance.js';

export { TakarElement } from './element.js';
export { TakarErrorEvent, TakarExplainEvent, TakarSelectEvent } from './events.js';
export { TakarBullet } from './widgets/bullet.js';
export { TakarExplain } from './widgets/explain.js';
export { TakarTable } from './widgets/table.js';
export { enhanceTables };

if (typeof document !== 'undefined') watchTables();
