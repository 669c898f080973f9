import { categoryAt, reasonOf, type CategoryColumn, type NumberColumn } from '@takar/core';

/** A column as Arquero reads it: cells by row. */
export interface ArqueroColumn<T = unknown> {
  readonly length: number;
  /** Cell of a row, from 0. */
  at(row: number): T;
  /** Cells in the order of the rows. */
  [Symbol.iterator](): Iterator<T>;
}

/** A column whose cells are worked out when they are asked for; nothing is copied. */
abstract class View<T> implements ArqueroColumn<T> {
  abstract readonly length: number;

  abstract at(row: number): T;

  *[Symbol.iterator](): Generator<T, void> {
    for (let row = 0; row < this.length; row += 1) yield this.at(row);
  }
}

/** Figures of core; null where there is none. */
export class FigureView extends View<number | null> {
  readonly figures: NumberColumn;

  constructor(figures: NumberColumn) {
    super();
    this.figures = figures;
  }

  get length(): number {
    return this.figures.values.length;
  }

  at(row: number): number | null {
    return this.figures.status[row] === 0 ? (this.figures.values[row] as number) : null;
  }
}

/** Why figures have no value; null where they have one. */
export class ReasonView extends View<string | null> {
  readonly figures: NumberColumn;

  constructor(figures: NumberColumn) {
    super();
    this.figures = figures;
  }

  get length(): number {
    return this.figures.status.length;
  }

  at(row: number): string | null {
    const status = this.figures.status[row] as number;
    return status === 0 ? null : reasonOf(status);
  }
}

/** Names of a category; null where there is none. */
export class CategoryView extends View<string | null> {
  readonly categories: CategoryColumn;

  constructor(categories: CategoryColumn) {
    super();
    this.categories = categories;
  }

  get length(): number {
    return this.categories.codes.length;
  }

  at(row: number): string | null {
    return categoryAt(this.categories, row);
  }
}

/** Cells that a function gives. */
export class CellView<T> extends View<T> {
  readonly length: number;
  readonly #cell: (row: number) => T;

  constructor(length: number, cell: (row: number) => T) {
    super();
    this.length = length;
    this.#cell = cell;
  }

  at(row: number): T {
    return this.#cell(row);
  }
}
