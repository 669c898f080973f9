/** Names of all widgets, as `bullet` for `<takar-bullet>`. The build of the classic file writes them: the files in `widgets/`. */
export const NAMES: readonly string[] = ['bullet', 'explain', 'table'];
