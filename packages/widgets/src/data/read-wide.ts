// A chunk of its own: loaded by pages with a table that has a column a period.
export { WIDE } from '@takar/core';
