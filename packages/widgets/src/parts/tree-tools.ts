import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TreeWords } from '../scene/cascade-tree/words.js';

/** What the tools above a tree do. */
export interface TreeTools {
  readonly search: (query: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  readonly query: string;
  /** What a search came to; null where nothing is searched for. */
  readonly found: string | null;
}

/** The search box and the buttons above a tree. */
export function treeTools(tools: TreeTools, words: TreeWords): TemplateResult {
  const typed = ({ target }: Event): void => tools.search((target as HTMLInputElement).value);
  return html`<div class="tools" part="tools">
    <label
      >${words.search}
      <input type="search" id="search" .value=${tools.query} @input=${typed} autocomplete="off" spellcheck="false"
    /></label>
    <button type="button" @click=${tools.openAll}>${words.openAll}</button>
    <button type="button" @click=${tools.closeAll}>${words.closeAll}</button>
    ${tools.found === null ? nothing : html`<span>${tools.found}</span>`}
  </div>`;
}
