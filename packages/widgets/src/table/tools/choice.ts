import { groupOf, type LinkGroup } from '../../linking/group.js';

/** Which columns a reader has put away, and which further ones were brought (`+key`) or put away (`-key`): of the table alone, or of all tables with the same `link`. */
export class Choice {
  readonly #changed: () => void;
  #link = '';
  #group: LinkGroup | null = null;
  #leave: (() => void) | null = null;
  #own: readonly string[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get hidden(): readonly string[] {
    return this.#group?.hiddenColumns ?? this.#own;
  }

  /** Follows a group; null follows none. */
  join(link: string | null): void {
    if (this.#link === (link ?? '')) return;
    this.#link = link ?? '';
    this.#leave?.();
    this.#group = this.#link === '' ? null : groupOf(this.#link);
    this.#leave =
      this.#group?.listen((change) => {
        if (change === 'columns') this.#changed();
      }) ?? null;
  }

  hide(name: string, hides: boolean): void {
    this.#set([name], hides ? [name] : []);
  }

  /** Whether a column is shown that is only shown where somebody asked for it; `asked` where the page did. */
  showsFurther(key: string, asked: boolean): boolean {
    return this.hidden.includes(asked ? `-${key}` : `+${key}`) !== asked;
  }

  showFurther(key: string, shows: boolean, asked: boolean): void {
    this.#set([`+${key}`, `-${key}`], shows === asked ? [] : [`${shows ? '+' : '-'}${key}`]);
  }

  #set(dropped: readonly string[], added: readonly string[]): void {
    const others = this.hidden.filter((each) => !dropped.includes(each));
    const next = [...others, ...added].sort();
    if (this.#group === null) this.#own = next;
    else this.#group.hideColumns(next);
    this.#changed();
  }
}
