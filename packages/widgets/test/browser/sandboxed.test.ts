import { expect } from '@open-wc/testing';
import { sampleTable } from './support/sample.js';
import { stage } from './support/stage.js';

/** What widgets in a frame say of themselves, by their tags. */
type Told = Readonly<Record<string, { readonly state: string; readonly text: string } | null>>;

/** Runs in the frame, whose inside nobody else can see. */
const TELL = `
  const told = [];
  const { warn } = console;
  console.warn = (...words) => void told.push(words.map(String).join(' '));
  setInterval(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('takar-'));
    parent.postMessage({ told, ...Object.fromEntries(widgets.map(({ id, shadowRoot }) => [id, shadowRoot && {
      state: shadowRoot.querySelector('.base')?.dataset.state ?? '',
      text: [...shadowRoot.querySelectorAll('.picture,[part="message"]')].map((each) => each.textContent).join(' '),
    }])) }, '*');
  }, 100);
`;

const BODY = `<takar-bullet id="bullet">${sampleTable().outerHTML}</takar-bullet>
  <takar-heatmap id="heatmap">${sampleTable().outerHTML}</takar-heatmap>
  <takar-bullet id="fetched" src="/data.csv"></takar-bullet>`;

/** A frame that may run scripts and has no origin of its own, until what its widgets say is enough. */
async function sandboxed(
  script: string,
  isEnough: (told: Told) => boolean,
  attribute = '',
): Promise<{ readonly widgets: Told; readonly console: string }> {
  const frame = document.createElement('iframe');
  frame.title = 'sandbox';
  frame.width = '900';
  frame.height = '600';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><html lang="id"><script>${TELL}</script><script ${attribute} src="${new URL(script, location.href).href}"></script>${BODY}`;
  let last: Told & { readonly told?: readonly string[] } = {};
  const listen = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) last = data as typeof last;
  };
  addEventListener('message', listen);
  stage().append(frame);
  for (let times = 0; times < 200 && !isEnough(last); times += 1) await new Promise((next) => setTimeout(next, 50));
  removeEventListener('message', listen);
  expect(isEnough(last), JSON.stringify(last)).to.equal(true);
  return { widgets: last, console: (last.told ?? []).join('\n') };
}

const drawn = (told: Told, id: string): boolean =>
  told[id]?.state === 'ready' && told[id].text.includes('Angka kematian ibu');

describe('a frame with sandbox and without an origin', () => {
  it('draws every widget by the file that holds all of them, and says that it cannot fetch', async () => {
    const { widgets } = await sandboxed(
      '/takar/takar.whole.js',
      (told) => drawn(told, 'bullet') && told['heatmap']?.state === 'ready' && told['fetched']?.state === 'error',
    );
    expect(widgets['fetched']?.text).to.match(/sandbox.*Letakkan tabel di dalam elemen/s);
  });

  it('draws what the classic file holds, and tells the console what the rest needs', async () => {
    const { widgets, console } = await sandboxed(
      '/takar/takar.min.js',
      (told) => drawn(told, 'bullet') && told['fetched']?.state === 'error',
    );
    expect(widgets['heatmap'], 'its table stays').to.equal(null);
    expect(console).to.contain('use takar.whole.js');
  });

  it('draws all of them by the classic file where it is marked and the server lets every site read its parts', async () => {
    await sandboxed(
      '/__open__/takar/takar.min.js',
      (told) => drawn(told, 'bullet') && told['heatmap']?.state === 'ready',
      'crossorigin',
    );
  });
});
