import * as maker from './indicator-table.js';
import type { Picture } from './picture.js';
import type { PlainTable } from './plain-table.js';

/** The data of a picture as a plain table. */
export function tableOfPicture(picture: Picture): PlainTable {
  return picture.table(maker);
}
