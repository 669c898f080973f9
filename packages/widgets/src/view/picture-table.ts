import type { Picture } from './picture.js';
import type { PlainTable } from './plain-table.js';

/** The data of a picture as a plain table. */
export async function tableOfPicture(picture: Picture): Promise<PlainTable> {
  return picture.table(await import('../parts/table-part.js'));
}
