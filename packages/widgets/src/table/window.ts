/** Heights of a recycled window over many rows, in pixels. */
export interface WindowSizes {
  readonly rows: number;
  readonly rowHeight: number;
  /** Height in which rows are seen. */
  readonly viewHeight: number;
}

/** Firefox draws nothing taller than 17.8 million pixels; taller tables scroll at a scale. */
const TALLEST = 16_000_000;

/** Height of the scrolled content, whatever part of it is seen. */
export function contentHeight(rows: number, rowHeight: number): number {
  return Math.min(TALLEST, rows * rowHeight);
}

/** Maps between a scroll position and the first row seen. Pure: it knows sizes, not elements. */
export class RowWindow {
  readonly #sizes: WindowSizes;

  constructor(sizes: WindowSizes) {
    this.#sizes = sizes;
  }

  /** Height of the scrolled content. */
  get height(): number {
    return contentHeight(this.#sizes.rows, this.#sizes.rowHeight);
  }

  /** Rows that can be seen at once, the cut ones at both ends included. */
  get count(): number {
    const { rows, rowHeight, viewHeight } = this.#sizes;
    return Math.min(rows, Math.ceil(viewHeight / rowHeight) + 1);
  }

  /** First row to draw at a scroll position, and by how many pixels it is scrolled past. */
  at(scrollTop: number): { readonly first: number; readonly past: number } {
    const { rows, rowHeight } = this.#sizes;
    const position = Math.max(0, Math.min(this.#travel, scrollTop * this.#scale));
    const first = Math.max(0, Math.min(rows - this.count, Math.floor(position / rowHeight)));
    return { first, past: Math.round(position - first * rowHeight) };
  }

  /** Scroll position, nearest to the present one, at which a row is seen in full. */
  reveal(row: number, scrollTop: number): number {
    const { rowHeight, viewHeight } = this.#sizes;
    const position = scrollTop * this.#scale;
    const top = row * rowHeight;
    if (top < position) return Math.floor(top / this.#scale);
    if (top + rowHeight > position + viewHeight) return Math.ceil((top + rowHeight - viewHeight) / this.#scale);
    return scrollTop;
  }

  /** How far the rows can move under the view. */
  get #travel(): number {
    const { rows, rowHeight, viewHeight } = this.#sizes;
    return Math.max(0, rows * rowHeight - viewHeight);
  }

  /** Pixels of rows for a pixel of scrolling. */
  get #scale(): number {
    const scrolled = this.height - this.#sizes.viewHeight;
    return scrolled <= 0 ? 1 : Math.max(1, this.#travel / scrolled);
  }
}
