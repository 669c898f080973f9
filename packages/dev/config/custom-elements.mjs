/** Custom elements manifest of the widgets: paths in it are relative to the package. */
export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
};
