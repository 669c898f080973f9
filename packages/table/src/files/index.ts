// What reads and writes files without Arquero, for the command line and for scripts of their own.
export { PeerError } from './peer.js';
export { arrowColumns } from '../arrow/read-arrow.js';
export { arrowBytes, arrowTable, PROVENANCE_KEY } from '../arrow/write-arrow.js';
