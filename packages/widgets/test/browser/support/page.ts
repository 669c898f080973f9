/** One thing that a page must never do, as `server/watch/violations.js` records it. */
export interface Violation {
  readonly kind: 'policy' | 'resource' | 'error' | 'rejection';
  readonly directive?: string;
  readonly blocked?: string;
  readonly message?: string;
  readonly sample?: string;
  readonly source?: string;
}

declare global {
  interface Window {
    takarViolations?: Violation[];
  }
}

/**
 * Opens a served page (`/examples/...`, `/takar/...`) in a frame, under the strict policy and with the violation
 * recorder first in its head. `scripts: false` is the page of a reader without JavaScript. The frame of an earlier call
 * is removed, so that the page is always in sight.
 *
 * @example
 * const frame = await openPage('/examples/widgets/bullet.html', { width: 320 });
 * expect(await violations(frame)).to.deep.equal([]);
 */
export async function openPage(
  address: string,
  { width = 1024, height = 768, scripts = true }: { width?: number; height?: number; scripts?: boolean } = {},
): Promise<HTMLIFrameElement> {
  for (const earlier of document.querySelectorAll('iframe')) earlier.remove();
  const frame = document.createElement('iframe');
  frame.title = address;
  frame.width = String(width);
  frame.height = String(height);
  Object.assign(frame.style, { position: 'fixed', top: '0', left: '0', border: '0' });
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  const url = new URL(address, location.href);
  url.searchParams.set('watch', '');
  frame.src = url.href;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument?.body) throw new Error(`missing page: ${address}`);
  return frame;
}

/** Waits until pending reports have arrived: WebKit reports a violation some time after it happened. */
export async function settled(frame: HTMLIFrameElement): Promise<void> {
  if (!frame.isConnected) throw new Error('missing frame: openPage removes the frame before it');
  // Timers, not animation frames: an engine may stop those of a frame that is out of sight.
  await new Promise((done) => setTimeout(done, 150));
}

/** What the page in the frame did wrong so far; empty on a good page. */
export async function violations(frame: HTMLIFrameElement): Promise<readonly Violation[]> {
  await settled(frame);
  const seen = frame.contentWindow?.takarViolations;
  if (!seen) throw new Error('missing violation recorder: was the page opened with openPage and scripts on?');
  return [...seen];
}
