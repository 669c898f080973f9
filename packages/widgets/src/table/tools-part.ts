// Search, choice of columns, tree rows and the portal's own links: a chunk of its own, beside the classic file too, for
// the tables that ask for one of them.
export { TableTools } from './tools/table-tools.js';
