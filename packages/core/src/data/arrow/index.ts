// What can be told of Arrow files without reading them: an entry of its own, for those who read them.
export { arrowFault, arrowRows } from './arrow-fault.js';
export type { BytesAt } from './arrow-fault.js';
