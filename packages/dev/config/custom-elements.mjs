import { spreadProperties } from './manifest-spread-properties.mjs';

/** Custom elements manifest of the widgets: paths in it are relative to the package. */
export default {
  globs: ['src/**/*.ts', '!src/react.ts', '!src/jsx.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [spreadProperties()],
};
