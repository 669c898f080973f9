// A chunk of its own, beside the classic file too: what core says of formulas.
export { ID_FORMULAS } from '@takar/core';
