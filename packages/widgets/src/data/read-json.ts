// A chunk of its own: pages whose data are tables never load it.
export { readJson } from '@takar/core';
