const template = /\bcss ?`([^`]*)`/g;

/** CSS without the blanks that people need; interpolations stay as they are. */
const shortened = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** Rollup plugin: shortens the style sheets in `css` templates, which a minifier of JavaScript leaves as text. */
export const shortCss = () => ({
  name: 'short-css',
  transform(code, id) {
    if (!/[\\/]styles[\\/][^\\/]+\.js$/.test(id)) return null;
    return { code: code.replace(template, (_, css) => `css\`${shortened(css)}\``), map: null };
  },
});
