import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Where an item of a list leads: documents that prove it, its page in the portal. */
export interface ItemLink {
  readonly title: string;
  readonly links: readonly { readonly address: string; readonly text: string }[];
}

/** Address of a page that a cell names; null for anything that is none: `javascript:` never becomes a link. */
export function addressOf(text: string | null): string | null {
  const bare = text?.trim() ?? '';
  if (!/^(https?:\/\/|\/|\.{1,2}\/)\S+$/i.test(bare)) return null;
  try {
    const { protocol } = new URL(bare, document.baseURI);
    return protocol === 'http:' || protocol === 'https:' ? bare : null;
  } catch {
    return null;
  }
}

/** Links under a list, closed until someone asks; nothing where no item has one. */
export function itemLinks(
  items: readonly ItemLink[],
  title: (count: number) => string,
): TemplateResult | typeof nothing {
  const linked = items.filter(({ links }) => links.length > 0);
  if (linked.length === 0) return nothing;
  return html`<details class="links" part="links">
    <summary>${title(linked.length)}</summary>
    <ul>
      ${linked.map(
        (item) =>
          html`<li>
            ${item.title}:
            ${item.links.map(
              ({ address, text }, i) =>
                html`${i === 0 ? nothing : ', '}<a href=${address} rel="noopener" aria-label="${text}, ${item.title}"
                    >${text}</a
                  >`,
            )}
          </li>`,
      )}
    </ul>
  </details>`;
}
