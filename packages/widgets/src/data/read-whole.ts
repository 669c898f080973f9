// A chunk of its own: tables of plain figures never load it.
export { readIndicators } from '@takar/core';
