/** What Lit tells those who write components with it, and no page or portal can bring about. */
const TOLD = [
  'CSSResult is not constructable. Use `unsafeCSS` or `css` instead.',
  ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.",
];

/** What decorators of those who write components need; the widgets name their properties without. */
const DECORATORS = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w),(\w)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
  /static addInitializer\((\w)\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\1\)\}/,
  /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/,
  /,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/,
];

/** The code without these parts. Another release of Lit may write them in another way: then the build says so. */
function without(code, parts, id) {
  return parts.reduce((left, part) => {
    const shorter = left.replace(part, '');
    if (shorter === left) throw new Error(`short-lit: ${id} has no ${part}`);
    return shorter;
  }, code);
}

/** Rollup plugin: leaves these parts of Lit out of what pages load. */
export const shortLit = () => ({
  name: 'short-lit',
  transform(code, id) {
    // what the classic file lends is no file of Lit
    if (id.startsWith('\0')) return null;
    if (/[\\/]@lit[\\/]reactive-element[\\/]reactive-element\.js$/.test(id))
      return { code: without(code, DECORATORS, id), map: null };
    if (/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return { code: without(code, TOLD, id), map: null };
    return null;
  },
});
