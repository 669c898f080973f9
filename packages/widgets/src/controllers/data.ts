import type { Computation, Issue } from '@takar/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ComputeSettings } from '../data/compute-sheet.js';
import { part, SourceError } from '../data/problem.js';
import { readHere } from '../data/read.js';
import { findSource, type Source, type SourceHost } from '../data/source.js';
import { learnAll, retell } from '../locale/full.js';
import type { WidgetState } from './states.js';

/** An element that shows computed rows. */
export interface DataHost extends ReactiveControllerHost, SourceHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly format: string | null;
  /** Resolves when the host can speak its language. */
  ready(): Promise<void> | void;
  computeSettings(): ComputeSettings;
  /** Told after each reading, before it is drawn. */
  dataChanged(): void;
}

/** Finds, reads and computes the rows of its host, again whenever its source changes. */
export class DataController implements ReactiveController {
  computation: Computation | null = null;
  problem: SourceError | null = null;
  /** In words: why a text could not be read, or what is wrong with the table as a whole. */
  issues: readonly Issue[] = [];
  state: WidgetState = 'loading';
  /** Resolves when the reading under way is over. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: DataHost;
  #observer: MutationObserver | null = null;
  #abort: AbortController | null = null;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.refresh());
    this.#observe();
    // While the page is still being parsed the data inside the element is not all there.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed, { once: true });
    // The first reading belongs to the first update: until then properties given before the upgrade are not in place.
    if (this.#host.hasUpdated) this.refresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#abort?.abort();
  }

  /** Reads again. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.settled = this.#read(abort.signal);
  }

  /** Watches another table, too. */
  observe(): void {
    this.#observer?.disconnect();
    this.#observe();
  }

  readonly #parsed = (): void => this.refresh();

  #observe(): void {
    const what = { childList: true, characterData: true, subtree: true };
    this.#observer?.observe(this.#host, what);
    if (this.#host.tableSource !== null) this.#observer?.observe(this.#host.tableSource, what);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const source = findSource(this.#host);
    const parsing = document.readyState === 'loading' && this.#host.data === null;
    if (parsing) return this.#show('loading');
    if (source === null) return this.#show('empty');
    try {
      await this.#host.ready();
      if (signal.aborted) return;
      const computation = await this.#computed(source, signal);
      if (signal.aborted) return;
      const issues = await this.#told(
        computation.table.issues.filter(({ row, severity }) => row < 0 && severity === 'error'),
      );
      if (signal.aborted) return;
      this.computation = computation;
      this.problem = null;
      this.issues = issues;
      this.#show(computation.table.length === 0 ? 'empty' : 'ready');
    } catch (error) {
      if (signal.aborted) return;
      const problem = error instanceof SourceError ? error : new SourceError('failed', [], error);
      this.issues = await this.#told(problem.issues);
      this.problem = problem;
      this.#show(this.computation === null ? 'error' : 'stale');
    }
  }

  /** Plain rows on the page are read without a promise between, so that they are there at the first rendering. */
  #computed(source: Source, signal: AbortSignal): Computation | Promise<Computation> {
    const settings = this.#host.computeSettings();
    const computed =
      source.kind === 'data' || source.kind === 'table'
        ? readHere(source, settings)
        : part(import('../data/read-text.js')).then(({ readText }) =>
            readText(source, this.#host.format, settings, signal),
          );
    if (computed instanceof Promise && this.computation === null) this.#show('loading');
    return computed;
  }

  /** Issues in words; their codes alone where the words do not load. */
  async #told(issues: readonly Issue[]): Promise<readonly Issue[]> {
    if (issues.length === 0) return issues;
    try {
      await learnAll();
      return retell(issues, this.#host.computeSettings().messages.locale);
    } catch {
      return issues;
    }
  }

  #show(state: WidgetState): void {
    this.state = state;
    if (state === 'empty') this.computation = null;
    this.#host.dataChanged();
    this.#host.requestUpdate();
  }
}
