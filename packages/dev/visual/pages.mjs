import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/paths.mjs';

const widgets = readdirSync(join(root, 'examples/widgets')).filter((name) => name.endsWith('.html'));

/** Example pages whose look is kept, below `/examples/`. */
export const pages = [
  ...widgets.map((name) => ({ name: name.replace('.html', ''), path: `widgets/${name}` })),
  { name: 'capaian', path: 'portals/capaian/index.html' },
  { name: 'capaian-en', path: 'portals/capaian/en.html' },
];
export const widths = [360, 768, 1280];
export const themes = ['light', 'dark'];

/** Every look of every page that is wanted, by name. */
export const looks = (wanted = () => true) =>
  pages
    .flatMap(({ name, path }) =>
      themes.flatMap((theme) =>
        widths.map((width) => ({ name: `${name}-${width}-${theme}`, page: name, path, width, theme })),
      ),
    )
    .filter(({ page }) => wanted(page));
