// The classic script: bullet, table and explanation for pages without a bundler, tables marked with `data-takar`, and
// the other widgets by need, each from a file beside this one.
import { watchPage } from './watch-page.js';

export { TakarElement } from './element.js';
export { enhanceTables } from './enhance.js';
export { TakarErrorEvent, TakarSelectEvent } from './events.js';
export { loadWidget } from './load-widget.js';
export { TakarExplainEvent } from './parts/explain-event.js';
export { TakarBullet } from './widgets/bullet.js';
export { TakarExplain } from './widgets/explain.js';
export { TakarTable } from './widgets/table.js';

if (typeof document !== 'undefined') {
  watchPage();
  if (self.origin === 'null')
    console.warn(
      'Takar: a page from disk or in a sandboxed frame has no origin, and loads no part beside takar.min.js: use takar.whole.js, or <script crossorigin> and Access-Control-Allow-Origin: * on takar.*.js',
    );
}
