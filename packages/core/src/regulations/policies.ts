// The policies that ship, a file each.
export { BPS_2026 } from './policies/bps.js';
export { KEMENKEU_2026 } from './policies/kemenkeu.js';
export { PEMDA_UNCAPPED } from './policies/pemda.js';
export { SKP_2021 } from './policies/skp.js';
