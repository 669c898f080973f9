import type { EngineTexts } from '../texts.js';

/** Databases. */
export const ENGINE: EngineTexts = {
  refused: 'No query can be written',
  codes: {
    'engine/address': 'This is no address of a database',
    'engine/not-installed': 'The client of this database is missing',
    'engine/unreachable': 'The database does not answer',
    'engine/failed': 'The database answered with an error',
    'engine/lost': 'The connection to the database broke before the answer was whole; nothing of it is used',
  },
  noTable: (table) => `There is no table "${table}" in this database.`,
  noVersions:
    'Without scores: this server is too old to tell which targets a later document replaced. Use a newer server.',
  notNumeric: (column, type) =>
    `Column "${column}" is of type ${type}, not of numbers. Make a view that casts it, or map another column.`,
};
