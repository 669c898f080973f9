import assert from 'node:assert/strict';

/** Signs that XML 1.0 does not allow. */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** Asserts that a text is one well-formed element: tags closed in order, entities known, no sign that XML refuses. */
export function wellFormed(xml: string, name: string): void {
  assert.ok(xml.length > 0, `${name} is empty`);
  assert.doesNotMatch(xml, REFUSED, name);
  const open: string[] = [];
  let roots = 0;
  for (const [, text = '', tag = ''] of xml.matchAll(/([^<]*)<([^>]*)>/g)) {
    assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i, `${name}: ${text.slice(0, 60)}`);
    if (/^[?!]/.test(tag)) continue;
    assert.match(
      tag,
      /^\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/,
      `${name}: <${tag.slice(0, 80)}>`,
    );
    if (tag.startsWith('/')) assert.equal(open.pop(), tag.slice(1).trim(), name);
    else {
      if (open.length === 0) roots += 1;
      if (!tag.endsWith('/')) open.push((/^[\w:.-]+/.exec(tag) as RegExpExecArray)[0]);
    }
  }
  assert.deepEqual([open, roots], [[], 1], name);
}
