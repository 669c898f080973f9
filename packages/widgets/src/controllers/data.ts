import type { Issue } from '@takar/core';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { ComputeSettings } from '../data/compute-sheet.js';
import { part, SourceError } from '../data/problem.js';
import { readHere } from '../data/read.js';
import type { Reader } from '../data/reader.js';
import type { Shown } from '../data/paged-table.js';
import { findSource, isPaged, type Source, type SourceHost } from '../data/source.js';
import { learnIssues, retell } from '../locale/full.js';
import type { WidgetState } from './states.js';

/** An element that shows data. */
export interface DataHost<M> extends ReactiveControllerHost, SourceHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly format: string | null;
  /** `public` where rows of individuals must not be shown. */
  readonly audience: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly reader: Reader<M>;
  /** Resolves when the host can speak its language. */
  ready(): Promise<void> | void;
  computeSettings(): ComputeSettings;
  /** Told after each reading, before it is drawn. */
  dataChanged(): void;
}

/** What a template needs to know of data: where the reading stands, and what was wrong. */
export interface DataState {
  readonly model: unknown;
  readonly problem: SourceError | null;
  readonly issues: readonly Issue[];
  readonly state: WidgetState;
}

/** Finds and reads the data of its host, again whenever their source changes. */
export class DataController<M> implements ReactiveController, DataState {
  /** What the host shows; null while there is nothing. */
  model: M | null = null;
  problem: SourceError | null = null;
  /** How many rows the page has, where it has not all of them; figures of the whole would be wrong then. */
  partial: Shown | null = null;
  /** In words: why a text could not be read, or what is wrong with the table as a whole. */
  issues: readonly Issue[] = [];
  state: WidgetState = 'loading';
  /** Resolves when the reading under way is over. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: DataHost<M>;
  #observer: MutationObserver | null = null;
  #abort: AbortController | null = null;

  constructor(host: DataHost<M>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#again);
    this.observe();
    // While the page is still being parsed the data inside the element is not all there.
    document.addEventListener('DOMContentLoaded', this.#again);
    // The first reading belongs to the first update: until then properties given before the upgrade are not in place.
    if (this.#host.hasUpdated) this.refresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#again);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#abort?.abort();
  }

  /** Reads again. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.settled = this.#read(this.#abort.signal);
  }

  /** Watches the rows inside the host, and in the table that it names. */
  observe(): void {
    const what = { childList: true, characterData: true, subtree: true };
    this.#observer?.disconnect();
    this.#observer?.observe(this.#host, what);
    if (this.#host.tableSource !== null) this.#observer?.observe(this.#host.tableSource, what);
  }

  readonly #again = (): void => this.refresh();

  async #read(signal: AbortSignal): Promise<void> {
    const source = findSource(this.#host);
    const parsing = document.readyState === 'loading' && this.#host.data === null;
    if (parsing) return this.#show('loading');
    if (source === null) return this.#show('empty');
    try {
      await this.#host.ready();
      if (signal.aborted) return;
      const whole =
        source.kind === 'table' && isPaged(source.element)
          ? (await part(import('../data/paged-table.js'))).wholeTable(source.element)
          : null;
      const model = await this.#modelOf(whole ? { kind: 'table', element: whole.table } : source, signal);
      if (this.#host.audience)
        (await part(import('../data/audience.js'))).refusePersons(this.#host, this, model as object, signal);
      const reader = this.#host.reader;
      const issues = await this.#told(reader.faults(model));
      if (signal.aborted) return;
      this.model = model;
      this.partial = whole?.partial ?? null;
      this.problem = null;
      this.issues = issues;
      this.#show(reader.length(model) === 0 ? 'empty' : 'ready');
    } catch (error) {
      if (signal.aborted) return;
      const problem = error instanceof SourceError ? error : new SourceError('failed', [], error);
      this.issues = await this.#told(problem.issues);
      this.problem = problem;
      this.#show(this.model === null ? 'error' : 'stale');
    }
  }

  /** Plain rows on the page are read without a promise between, so that they are there at the first rendering. */
  #modelOf(source: Source, signal: AbortSignal): M | Promise<M> {
    const { reader, format } = this.#host;
    const settings = this.#host.computeSettings();
    const model =
      source.kind === 'data' || source.kind === 'table'
        ? readHere(source, reader, settings)
        : part(import('../data/read-text.js')).then(({ readText }) =>
            readText(source, format, reader, settings, signal),
          );
    if (model instanceof Promise && this.model === null) this.#show('loading');
    return model;
  }

  /** Issues in words; their codes alone where the words do not load. */
  async #told(issues: readonly Issue[]): Promise<readonly Issue[]> {
    if (issues.length === 0) return issues;
    try {
      await learnIssues();
      return retell(issues, this.#host.computeSettings().messages.locale);
    } catch {
      return issues;
    }
  }

  #show(state: WidgetState): void {
    this.state = state;
    if (state === 'empty') this.model = null;
    this.#host.dataChanged();
    this.#host.requestUpdate();
  }
}
