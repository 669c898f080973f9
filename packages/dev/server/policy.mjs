/** The Content-Security-Policy that every example, docs and test page sends. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Hash of nothing: TypeDoc puts an empty style element into its pages. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** TypeDoc's script writes its lists as text into `innerHTML`; without Trusted Types its pages run under the policy. */
export const apiPolicy = policy
  .split('; ')
  .filter((directive) => !/trusted-types/.test(directive))
  .map((directive) => (directive.startsWith('style-src') ? `${directive} ${EMPTY}` : directive))
  .join('; ');
