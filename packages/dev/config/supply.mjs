/** How many packages of others installing one of ours brings; docs/security/supply-chain.md says which. */
export const stated = { core: 0, sql: 0, table: 0, widgets: 7, report: 7, cli: 7 };
