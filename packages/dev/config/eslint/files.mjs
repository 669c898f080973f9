/** Which files are which; tests lie beside the sources of their package. */
export const typescriptFiles = ['packages/**/*.ts', 'examples/**/*.ts'];
export const coreSources = ['packages/core/src/**/*.ts'];
export const sqlSources = ['packages/sql/src/**/*.ts'];
export const tableSources = ['packages/table/src/**/*.ts'];
export const widgetSources = ['packages/widgets/src/**/*.ts'];
export const periksaSources = ['packages/periksa/src/**/*.ts'];
export const reportSources = ['packages/report/src/**/*.ts'];
export const cliSources = ['packages/cli/src/**/*.ts'];
export const testFiles = ['packages/*/test/**/*.ts'];
export const browserTestFiles = ['packages/widgets/test/browser/**/*.ts'];
export const nodeScripts = [
  ...['*.mjs', 'packages/dev/**/*.mjs', 'packages/cli/bin/*.js'],
  ...['examples/analysis/**/*.mjs', 'examples/portals/**/*.mjs'],
];
export const pageScripts = ['examples/**/*.js', 'packages/dev/server/watch/*.js'];
