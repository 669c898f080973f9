import type { Citation } from '../../issue.js';

/** PMK 62/2023, amended by PMK 107/2024. */
export const PMK_62_2023_TEXT: Citation = {
  instrument: 'PMK 62/2023 sebagaimana diubah PMK 107/2024',
  article: 'pasal 245-249, 251',
  url: 'https://pasal.id (PMK 107/2024); flipbuilder.com fnykg/qfdw hlm. 191',
};
