const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it stands in SVG and HTML, inside elements and in attributes between double quotes. Controls that XML cannot hold
 * are left out: one of them would make a picture a file that no program opens.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, (character) => ENTITIES[character] ?? '');
}
