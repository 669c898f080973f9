/** The oldest browsers of contracts 6, as esbuild names them: old office desktops. */
export const floor = ['chrome109', 'firefox115', 'safari15.4'];
