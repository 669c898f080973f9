// A chunk of its own: only lists of exceptions ask for it.
export { exceptionsOf, INSTITUTIONS } from '@takar/core/monitoring';
