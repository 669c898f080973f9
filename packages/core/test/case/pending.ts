/** Ids of golden cases whose rule is not built yet. Empty when every case goes through its rule. */
export const PENDING: readonly string[] = [];
