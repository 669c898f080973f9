// A chunk of its own: only tables grouped by unit show scores.
export { scoreUnits } from '@takar/core';
