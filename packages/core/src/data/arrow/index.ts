// What can be told of Arrow files without reading them: an entry of its own, for those who read them.
export { arrowFault } from './arrow-fault.js';
