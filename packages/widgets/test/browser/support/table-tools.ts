import { until } from './stage.js';
import type { TableHarness } from './harness.js';

/** The bar above a table. */
export const bar = (table: TableHarness): Element | null => table.root.querySelector('.tools');

/** Waits for it. */
export const tools = (table: TableHarness): Promise<void> => until(() => bar(table), 'the tools are there');

/** Indicators of the rows, from top to bottom. */
export const names = (table: TableHarness): readonly string[] => table.column('indicator');

/** Searches, as a reader does. */
export async function search(table: TableHarness, text: string): Promise<void> {
  const box = table.root.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await table.ready();
}

/** Shows or leaves out a column, as a reader does. */
export async function turn(table: TableHarness, label: string): Promise<void> {
  const found = [...table.root.querySelectorAll('.choices label')].find((each) => each.textContent?.trim() === label);
  found?.querySelector('input')?.click();
  await table.ready();
}
