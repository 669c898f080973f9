// A chunk of its own: tables without numbers that read two ways never load it.
export { NOTATIONS } from '@takar/core';
