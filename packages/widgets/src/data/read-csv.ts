// A chunk of its own: pages whose data are tables never load it.
export { readCsv } from '@takar/core';
