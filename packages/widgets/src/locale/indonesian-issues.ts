// A chunk of its own, beside the classic file too: what core says of issues.
export { ID_ISSUES } from '@takar/core';
