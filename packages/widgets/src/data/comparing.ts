// A chunk of its own: only trends say how years compare.
export { compareYears } from '@takar/core';
