const names = ['core', 'sql', 'table', 'widgets', 'report', 'cli', 'periksa'];

/** Everything that `npm run build` writes, below the top folder. */
export const made = [
  ...names.flatMap((name) => ['dist', 'build', 'LICENSE', 'NOTICE'].map((path) => `packages/${name}/${path}`)),
  'packages/cli/bundle',
  'packages/widgets/custom-elements.json',
  '.release',
];
