import '#src/index.js';
import { HOSTILE_HOST, HOSTILE_TEXTS } from '@takar/dev/corpus/hostile-texts.mjs';
import { expect } from '@open-wc/testing';
import type { TakarElement } from '#src/element.js';
import { csvOf, dataBlock, INDICATOR_SAMPLE, recordsOf, tableOf, type Sample } from './support/sample.js';
import { stage, until } from './support/stage.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

/** Every widget that there is: a new one is tried without a line here. */
const manifest = (await (await fetch('/packages/widgets/custom-elements.json')).json()) as Manifest;
const TAGS = [
  ...new Set(manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))),
];

/** Elements that only a text that became markup could have brought. */
const FOREIGN =
  'script,iframe,object,embed,img,foreignObject,animate,form,style[hostile],[onload],[onerror],[onmouseover]';

/** The sample with the text in every cell that names something, once as it is and once with figures beside it. */
function sampleWith(text: string): Sample {
  const { caption, headers, rows } = INDICATOR_SAMPLE;
  const named = rows.slice(0, 2).map(([, ...rest]) => [text, ...rest]);
  return { caption: `${caption} ${text}`, headers, rows: [...named, headers.map(() => text)] };
}

const paths: readonly (readonly [string, (widget: TakarElement, sample: Sample) => void])[] = [
  ['property', (widget, sample) => void (widget.data = recordsOf(sample))],
  ['table', (widget, sample) => widget.append(tableOf(sample, sample.rows))],
  ['JSON', (widget, sample) => widget.append(dataBlock('application/json', JSON.stringify(recordsOf(sample))))],
  ['CSV', (widget, sample) => widget.append(dataBlock('text/csv', csvOf(sample)))],
  ['address', (widget, { rows }) => void (widget.src = rows[0]?.[0] ?? '')],
  [
    'attributes',
    (widget, { rows }) => {
      const [[text = ''] = []] = rows;
      for (const name of [
        'label',
        'summary',
        'map',
        'policy',
        'polarity',
        'period',
        'unit',
        'row-href',
        'theme',
        'lang',
      ])
        widget.setAttribute(name, text);
      widget.data = recordsOf(INDICATOR_SAMPLE);
    },
  ],
];

/** Filter and source have no states: they are ready when they are drawn. */
const stateOf = (widget: TakarElement): string => {
  const base = widget.shadowRoot?.querySelector<HTMLElement>('.base');
  return base?.dataset['state'] ?? (base != null && !('model' in widget) ? 'ready' : '');
};

describe('hostile texts', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? String(event.reason) : event.message);
  };
  before(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  after(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  for (const tag of TAGS)
    for (const [path, fill] of paths)
      it(`stay text in ${tag}, given as ${path}`, async function () {
        this.timeout(180_000);
        const prototype = Object.getOwnPropertyNames(Object.prototype).sort().join();
        thrown.length = 0;
        for (const { tries, text } of HOSTILE_TEXTS) {
          const widget = document.createElement(tag) as TakarElement;
          widget.withTable = true;
          fill(widget, sampleWith(text));
          stage(360).append(widget);
          await until(() => ['ready', 'empty', 'error', 'stale'].includes(stateOf(widget)), `${tries} is read`);
          await widget.updateComplete;
          const root = widget.shadowRoot as ShadowRoot;
          expect(root.querySelector(FOREIGN)?.outerHTML, tries).to.equal(undefined);
          for (const link of root.querySelectorAll('a[href]'))
            expect((link as HTMLAnchorElement).protocol, tries).to.match(/^https?:$/);
          expect('hostile' in globalThis, tries).to.equal(false);
          expect(root.host.getBoundingClientRect().width, tries).to.be.at.most(360);
        }
        expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).to.equal(prototype);
        const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(HOSTILE_HOST));
        expect(asked.map(({ name }) => name)).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
      });
});
