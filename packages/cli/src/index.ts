/** The command line as a function: `await main(['compute', 'kinerja.csv'])` sets the exit code of the process. */
export { main } from './main.js';
export { EXIT } from './exit.js';
export type { ExitCode } from './exit.js';
