// A whole table: consolidation, weighted scores, trace, hash, issues; without texts and without reading files.
export { PEMDA_UNCAPPED, SCALE_FIVE, compute } from '@takar/core';
