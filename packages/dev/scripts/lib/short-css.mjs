const template = /\bcss ?`([^`$]*)`/g;

/** CSS without the blanks that people need. */
const shortened = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/**
 * Rollup plugin: shortens the style sheets in `css` templates, which a minifier of JavaScript leaves as text. Without anything
 * put in they are plain texts, and pages load no more than what takes texts.
 */
export const shortCss = () => ({
  name: 'short-css',
  transform(code, id) {
    if (!/[\\/]styles[\\/][^\\/]+\.js$/.test(id)) return null;
    const plain = code.replace(template, (_, css) => `takesText(\`${shortened(css)}\`)`);
    if (plain === code) return null;
    return { code: `import { unsafeCSS as takesText } from '@lit/reactive-element';\n${plain}`, map: null };
  },
});
