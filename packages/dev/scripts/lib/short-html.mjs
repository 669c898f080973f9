/** Ways from a node of a syntax tree to those below it. */
const below = (node) =>
  Object.values(node)
    .flat()
    .filter((each) => typeof each?.type === 'string');

function* templates(node) {
  if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name)) yield* node.quasi.quasis;
  for (const each of below(node)) yield* templates(each);
}

/**
 * Rollup plugin: a line break with the indent after it becomes one blank in `html` and `svg` templates, which a minifier of
 * JavaScript leaves as text. Blanks between elements are kept: they can be seen.
 */
export const shortHtml = () => ({
  name: 'short-html',
  transform(code, id) {
    if (!/[\\/]packages[\\/]\w+[\\/]dist[\\/]/.test(id) || !/\b(html|svg) ?`/.test(code)) return null;
    let short = code;
    for (const { start, end } of [...templates(this.parse(code))].sort((a, b) => b.start - a.start))
      short = short.slice(0, start) + short.slice(start, end).replace(/\n\s*/g, ' ') + short.slice(end);
    return { code: short, map: null };
  },
});
