import type { Role } from '../paint.js';

const TONES = 5;

/** Grey of a band: five of them, dark to light, serve scales of any length. */
export function toneOf(band: number, count: number): Role {
  const step = count <= 1 ? TONES - 1 : Math.round((band * (TONES - 1)) / (count - 1));
  return `band-${step + 1}` as Role;
}
