/**
 * Puts text on the clipboard. Portals on plain http have no clipboard of their own; there the old way through a text
 * field is taken. Resolves to whether it worked.
 */
export async function copyText(text: string, near: HTMLElement | ShadowRoot): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed here: the old way, then.
    }
  }
  const field = document.createElement('textarea');
  field.className = 'spoken';
  field.value = text;
  near.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
