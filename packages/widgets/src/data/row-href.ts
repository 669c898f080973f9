/**
 * Address of a row in the portal from a pattern with column names in braces, as `rincian?id={kode}`. Null when the
 * row lacks a named column, or when the address is not one of a page: `javascript:` never becomes a link.
 */
export function rowHref(pattern: string | null, input: Readonly<Record<string, unknown>>): string | null {
  if (pattern === null || pattern === '') return null;
  let complete = true;
  const address = pattern.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = input[name];
    if (value === undefined || value === null || value === '') complete = false;
    return encodeURIComponent(String(value));
  });
  if (!complete) return null;
  const { protocol } = new URL(address, document.baseURI);
  return protocol === 'http:' || protocol === 'https:' || protocol === 'file:' ? address : null;
}
