// A chunk of its own: tables of plain figures never load it.
export { FIGURES } from '@takar/core';
