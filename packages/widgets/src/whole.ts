// Everything in one script: all widgets, all words, all exports. For pages that are opened from disk, where browsers load
// no further parts, and for portals that want one file more than a small one.
import { watchPage } from './watch-page.js';

export * from './index.js';
export { enhanceTables } from './enhance.js';
export { loadWidget } from './load-widget.js';

if (typeof document !== 'undefined') watchPage();
