/** What a widget can be taken along as. */
export type ExportFormat = 'svg' | 'png' | 'csv' | 'xlsx' | 'text';

/** What each needs: a picture, or the data as a table. */
export const NEEDS: Readonly<Record<ExportFormat, 'picture' | 'table'>> = {
  svg: 'picture',
  png: 'picture',
  csv: 'table',
  xlsx: 'table',
  text: 'table',
};

/** Name of a file, from a heading: `capaian-kinerja-2023.csv`. */
export function fileName(heading: string, format: ExportFormat | 'json'): string {
  const words = heading
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g) ?? ['takar'];
  return `${words.join('-').slice(0, 80)}.${format === 'text' ? 'txt' : format}`;
}
