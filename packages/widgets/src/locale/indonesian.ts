// A chunk of its own, beside the classic file too: what core says of formulas and issues.
export { ID as INDONESIAN } from '@takar/core';
