import type { TakarElement } from '../element.js';

/** What widgets of a group show: rows of one period, of one organisational unit; null stands for all. */
export interface GroupFilter {
  readonly period: string | null;
  readonly unit: string | null;
}

/** A row by what it says, so that widgets with other data find it too. */
export interface Selection {
  /** Name of the indicator. */
  readonly indicator: string;
  readonly unit: string | null;
  readonly period: string | null;
}

/** What a group tells those who listen. */
export type GroupChange = 'filter' | 'selection' | 'columns' | 'members' | 'data';

const NONE: GroupFilter = { period: null, unit: null };

/** What a source gives to widgets of its group that have no data of their own. */
export type Feed = (member: TakarElement) => void;

/** Widgets with the same `link`: one filter, one selection, one source. Widgets that leave the page leave their group. */
export class LinkGroup {
  readonly name: string;
  readonly #members = new Set<TakarElement>();
  readonly #listeners = new Set<(change: GroupChange) => void>();
  #filter: GroupFilter | null = null;
  #selection: Selection | null = null;
  #hidden: readonly string[] = [];
  #feed: Feed | null = null;

  constructor(name: string) {
    this.name = name;
  }

  /** What all members show. */
  get filter(): GroupFilter {
    return this.#filter ?? NONE;
  }

  get selection(): Selection | null {
    return this.#selection;
  }

  /** Columns that readers have put away in the tables of the group, by name. */
  get hiddenColumns(): readonly string[] {
    return this.#hidden;
  }

  /** Widgets of the group that stand on the page. */
  get members(): readonly TakarElement[] {
    return [...this.#members];
  }

  add(member: TakarElement): void {
    this.#members.add(member);
    this.#show(member);
    this.#feed?.(member);
    this.tell('members');
  }

  remove(member: TakarElement): void {
    this.#members.delete(member);
    this.tell('members');
  }

  /** Calls back on every change until the returned function is called. */
  listen(listener: (change: GroupChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives members their data, now and when they come; null ends that. */
  feedBy(feed: Feed | null): void {
    this.#feed = feed;
    if (feed !== null) for (const member of this.#members) feed(member);
  }

  /** Shows rows of a period or unit alone in all members. */
  filterBy(filter: Partial<GroupFilter>): void {
    this.#filter = { ...this.filter, ...filter };
    for (const member of this.#members) this.#show(member);
    this.tell('filter');
  }

  select(selection: Selection | null): void {
    if (JSON.stringify(selection) === JSON.stringify(this.#selection)) return;
    this.#selection = selection;
    this.tell('selection');
  }

  /** Leaves columns out of the tables of the group. */
  hideColumns(names: readonly string[]): void {
    if (names.join() === this.#hidden.join()) return;
    this.#hidden = names;
    this.tell('columns');
  }

  tell(change: GroupChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** A filter that stands on all gives a widget back what its own attributes say. */
  #show(member: TakarElement): void {
    if (this.#filter === null) return;
    member.period = this.#filter.period ?? member.getAttribute('period');
    member.unit = this.#filter.unit ?? member.getAttribute('unit');
  }
}

const groups = new Map<string, LinkGroup>();

/** The group of a name; there is one a page. */
export function groupOf(name: string): LinkGroup {
  const known = groups.get(name) ?? new LinkGroup(name);
  groups.set(name, known);
  return known;
}
