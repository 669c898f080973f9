import '#src/widgets/bullet.js';
import '#src/widgets/table.js';
import { expect } from '@open-wc/testing';
import { faults } from './support/axe.js';
import { BulletHarness, place, TableHarness } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage } from './support/stage.js';

/** Themes that come with the widgets, and what makes a page that uses them dark; each with the colour of its bars. */
const THEMES: readonly (readonly [file: string, met: string, dark?: (page: HTMLElement) => void])[] = [
  ['high-contrast', '#00008b'],
  ['navy', '#0b3d91'],
  ['bootstrap-3', '#286090'],
  ['bootstrap-4', '#0062cc'],
  ['bootstrap-5', '#0a58ca'],
  ['bootstrap-5', '#8bb9fe', (page) => page.setAttribute('data-bs-theme', 'dark')],
  ['adminlte', '#0062cc'],
  ['adminlte', '#7fb8ff', (page) => page.classList.add('dark-mode')],
  ['tailwind', '#1d4ed8'],
];

async function styled(file: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/takar/themes/${file}.css`;
  const loaded = new Promise((done, fail) => {
    link.addEventListener('load', done);
    link.addEventListener('error', () => fail(new Error(`${file} was not loaded`)));
  });
  document.head.append(link);
  await loaded;
  return link;
}

describe('themes', () => {
  for (const [file, met, dark] of THEMES)
    it(`${file}${dark === undefined ? '' : ', dark,'} is readable`, async () => {
      const link = await styled(file);
      try {
        const where = stage();
        dark?.(where);
        // Bootstrap's own variables are not here: what stands for them is.
        if (file === 'bootstrap-5' && dark !== undefined) {
          where.style.setProperty('--bs-body-bg', '#212529');
          where.style.setProperty('--bs-body-color', '#dee2e6');
        }
        for (const kind of [BulletHarness, TableHarness]) {
          const { widget } = await place<BulletHarness | TableHarness>(kind, where, (made) =>
            made.append(sampleTable()),
          );
          expect(getComputedStyle(widget).getPropertyValue('--takar-met').trim()).to.equal(met);
        }
        expect(await faults(where)).to.deep.equal([]);
      } finally {
        link.remove();
      }
    });
});
