// A chunk of its own: tables with the plainest headers never load it.
export { HEADERS } from '@takar/core';
