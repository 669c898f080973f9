import { escapeMarkup } from '@takar/widgets/pictures.js';
import { safeText } from '../model/safe-text.js';

/** A text of the document inside markup. */
export function htmlText(text: string): string {
  return escapeMarkup(safeText(text));
}
