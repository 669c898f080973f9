import type { Locale } from '@takar/core';

/** Language of a tag such as `en-GB`; Indonesian for languages that Takar does not speak. */
export function localeOf(tag: string): Locale {
  return /^en\b/i.test(tag) ? 'en' : 'id';
}

/**
 * Language of an element: its own `locale` or `lang` attribute, else the nearest `lang` around it, also outside the
 * shadow roots it stands in, else Indonesian.
 */
export function localeAt(element: Element): Locale {
  const own = element.getAttribute('locale');
  if (own) return localeOf(own);
  let place: Element | null = element;
  while (place !== null) {
    const found: Element | null = place.closest('[lang]');
    const tag = found?.getAttribute('lang');
    if (tag) return localeOf(tag);
    const root: Node = (found ?? place).getRootNode();
    place = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'id';
}
