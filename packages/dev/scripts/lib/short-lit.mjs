/** What Lit tells those who write components with it, and no page or portal can bring about. */
const TOLD = [
  'CSSResult is not constructable. Use `unsafeCSS` or `css` instead.',
  ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.",
];

/** Rollup plugin: leaves these texts of Lit out of what pages load. */
export const shortLit = () => ({
  name: 'short-lit',
  transform(code, id) {
    if (!/[\\/]@lit[\\/]reactive-element[\\/]/.test(id) || !TOLD.some((text) => code.includes(text))) return null;
    return { code: TOLD.reduce((left, text) => left.replace(text, ''), code), map: null };
  },
});
