// A chunk of its own: tables in common words never load it.
export { WORDS } from '@takar/core';
