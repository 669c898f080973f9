/** The commands, in the order of the help. */
export const COMMAND_NAMES = [
  'compute',
  'reconcile',
  'explain',
  'rules',
  'evaluate',
  'validate',
  'cascade',
  'compare',
  'sql',
  'render',
  'report',
  'embed',
  'publish',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
