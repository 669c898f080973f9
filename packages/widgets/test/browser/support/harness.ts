import type { TakarElement } from '#src/element.js';
import type { TakarBullet } from '#src/widgets/bullet.js';
import type { TakarExplain } from '#src/widgets/explain.js';
import type { TakarTable } from '#src/widgets/table.js';
import { until } from './stage.js';

/** A kind of widget that tests can make. */
export interface HarnessKind<H extends Harness = Harness> {
  readonly tag: string;
  new (widget: never): H;
}

/** A widget as a test speaks about it. */
export abstract class Harness<W extends TakarElement = TakarElement> {
  readonly widget: W;

  constructor(widget: W) {
    this.widget = widget;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot as ShadowRoot;
  }

  async ready(): Promise<this> {
    await this.widget.updateComplete;
    return this;
  }

  get state(): string {
    return this.root.querySelector<HTMLElement>('.base')?.dataset['state'] ?? '';
  }

  async reaches(state: string): Promise<void> {
    await until(() => this.state === state, `the state is ${state}, not ${this.state}`);
    await this.widget.updateComplete;
  }

  /** Everything that is shown or said, in one text; where the reader is does not count. */
  picture(): string {
    return [...this.root.querySelectorAll('.title,.summary'), ...this.figures()]
      .map((element) => (element instanceof SVGElement ? drawing(element) : (element.textContent ?? '')))
      .join('\n')
      .replace(/[ \t\n]+/g, ' ');
  }

  /** How much it shows. */
  get length(): number {
    const { model } = this.widget;
    return model === null ? 0 : this.widget.reader.length(model);
  }

  get message(): string {
    return (this.root.querySelector('[part="message"]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get announced(): string {
    return (this.root.querySelector('.base > [role="status"]')?.textContent ?? '').trim();
  }

  /** What the open menu offers; none while it is closed. */
  get menuItems(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  /** The explanation; a closed one while nobody has asked for any. */
  get panel(): HTMLDialogElement {
    return this.root.querySelector('dialog') ?? document.createElement('dialog');
  }

  async panelOpens(): Promise<void> {
    await until(() => this.panel.open, 'the explanation is open');
  }

  async panelCloses(): Promise<void> {
    await until(() => !this.panel.open, 'the explanation is closed');
  }

  /** The part that data are drawn into. */
  protected abstract figures(): readonly Element[];
  /** What the reader is on, in words. */
  abstract get here(): string;
  /** What can be visited, from first to last. */
  abstract get stops(): readonly Element[];
}

/** Geometry and words of a picture without the reader's place in it. */
function drawing(element: SVGElement): string {
  const copy = element.cloneNode(true) as SVGElement;
  for (const group of copy.querySelectorAll('[tabindex]')) {
    group.removeAttribute('tabindex');
    group.removeAttribute('aria-selected');
  }
  return copy.outerHTML;
}

/** A widget that draws a picture of marks. */
export class PictureHarness<W extends TakarElement = TakarElement> extends Harness<W> {
  protected override figures(): readonly Element[] {
    return [...this.root.querySelectorAll('.picture,.legend')];
  }

  override get stops(): readonly SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>('.picture [data-id]')];
  }

  override get here(): string {
    return this.root.activeElement?.getAttribute('aria-label') ?? '';
  }

  /** What a mark says to readers who do not see it. */
  says(mark: number): string {
    return this.stops[mark]?.getAttribute('aria-label') ?? '';
  }
}

export class BulletHarness extends PictureHarness<TakarBullet> {
  static readonly tag = 'takar-bullet';
}

export class TableHarness extends Harness<TakarTable> {
  static readonly tag = 'takar-table';

  protected override figures(): readonly Element[] {
    return [...this.root.querySelectorAll('.grid')];
  }

  override get stops(): readonly Element[] {
    return [...this.root.querySelectorAll('.grid th, .grid td')];
  }

  override get here(): string {
    return (this.root.activeElement?.textContent ?? '').trim();
  }

  get table(): HTMLTableElement {
    return this.root.querySelector('.grid') as HTMLTableElement;
  }

  header(text: string): HTMLButtonElement {
    const found = [...this.table.querySelectorAll<HTMLButtonElement>('thead button')];
    return found.find((button) => button.textContent === text) as HTMLButtonElement;
  }

  /** Texts of a column, from the top. */
  column(name: string): readonly string[] {
    return [...this.table.querySelectorAll(`tbody tr:not(.group) .${name} .main`)].map(
      (cell) => cell.textContent ?? '',
    );
  }
}

export class ExplainHarness extends Harness<TakarExplain> {
  static readonly tag = 'takar-explain';

  protected override figures(): readonly Element[] {
    return [...this.root.querySelectorAll('.explanation')];
  }

  override get stops(): readonly Element[] {
    return [...this.root.querySelectorAll('.explanation a, .explanation button')];
  }

  override get here(): string {
    return (this.root.activeElement?.textContent ?? '').trim();
  }
}

/** Puts a widget on the stage; `fill` gives it its data before it stands there. */
export async function place<H extends Harness>(
  kind: HarnessKind<H>,
  where: ParentNode,
  fill: (widget: H['widget']) => void = () => {},
): Promise<H> {
  const widget = document.createElement(kind.tag) as H['widget'];
  fill(widget);
  where.append(widget);
  return new kind(widget as never).ready();
}
