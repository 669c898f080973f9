import type { TableColumn } from './document.js';

/** A column of words. */
export const words = (head: string, share = 3, over?: string): TableColumn => column(head, 'left', share, over);

/** A column of figures. */
export const figures = (head: string, share = 1.3, over?: string): TableColumn => column(head, 'right', share, over);

/** A column of short signs, as numbers of rows. */
export const signs = (head: string, share = 0.6, over?: string): TableColumn => column(head, 'center', share, over);

function column(head: string, align: TableColumn['align'], share: number, over: string | undefined): TableColumn {
  return { head, align, share, ...(over === undefined ? {} : { over }) };
}
