import { cut } from '../text/width.js';

/** Tells on the terminal how far long work is. */
export interface Progress {
  /** Begins a part of the work; `total` counts what `tick` is told of. `long` work is told of before it begins. */
  stage(label: string, total?: number, long?: boolean): void;
  tick(done: number): void;
  /** Takes the bar away for good. */
  end(): void;
}

/** Work that is over sooner shows no bar. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const CELLS = 24;

/** A bar on standard error where that is a terminal; silent elsewhere. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY !== true || process.env.TERM === 'dumb') return SILENT;
  const begun = Date.now();
  let shown = 0;
  let ended = false;
  let label = '';
  let total: number | undefined;
  const draw = (done: number | undefined, long = false): void => {
    const now = Date.now();
    const due = now - begun >= PATIENCE_MS && now - shown >= BETWEEN_MS;
    if (ended || !(due || long)) return;
    shown = now;
    stream.write(`\r\u001b[K${cut(`${bar(done, total)}${label}`, (stream.columns || 80) - 1)}`);
  };
  return {
    stage: (name, of, long) => {
      label = name;
      total = of;
      draw(of === undefined ? undefined : 0, long);
    },
    tick: (done) => draw(done),
    end: () => {
      if (shown > 0) stream.write('\r\u001b[K');
      ended = true;
    },
  };
}

/** `████░░░░  50 % ` where it is known how much there is to do. */
function bar(done: number | undefined, total: number | undefined): string {
  if (done === undefined || total === undefined || total === 0) return '';
  const share = Math.min(1, done / total);
  const full = Math.round(share * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${String(Math.floor(share * 100)).padStart(3)} % `;
}

const SILENT: Progress = { stage: () => undefined, tick: () => undefined, end: () => undefined };
