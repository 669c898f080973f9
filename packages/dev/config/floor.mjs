/** The oldest browsers that pages are written for, as esbuild names them: old office desktops. */
export const floor = ['chrome109', 'firefox115', 'safari15.4'];

/** CSS that one of them does not read, and whose rule it therefore drops. */
export const cssAboveFloor =
  /:has\(|color-mix\(|light-dark\(|okl(ab|ch)\(|@(container|scope|starting-style|property)\b|\bsubgrid\b|text-wrap:|(^|[\s{};])&/;
