export { clickHouseEngine, CURRENT_SETTINGS, openClickHouse } from './clickhouse.js';
export { duckDbEngine, openDuckDb } from './duckdb.js';
export { EngineError } from './engine.js';
export type { Cell, Engine, EngineErrorCode, TableColumn } from './engine.js';
export { openMariaDb } from './mariadb.js';
export { ENGINE_ADDRESSES, openEngine } from './open.js';
export { openPostgres } from './postgres.js';
export { treeDepth } from './tree-depth.js';
export type { TreeDepth } from './tree-depth.js';
