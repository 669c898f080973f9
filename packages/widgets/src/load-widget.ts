import { NAMES } from './widget-names.js';

/** Widgets that were asked for; each is asked for once. */
const asked = new Map<string, Promise<boolean>>();

/** Whether the page has the element of a widget. */
export function isDefined(name: string): boolean {
  return customElements.get(`takar-${name}`) !== undefined;
}

/**
 * Brings a widget that the classic file does not hold, as `gauge`, from `takar.gauge.js` beside it; resolves to whether
 * the page has it. A file that is missing takes only its own widget away: the console says so, the table stays.
 */
export function loadWidget(name: string): Promise<boolean> {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const coming = bring(name);
  asked.set(name, coming);
  return coming;
}

/** Brings the widgets of all elements below `root` that wait for theirs. */
export function loadWidgetsOf(root: ParentNode): void {
  const waiting = NAMES.filter((name) => !asked.has(name) && !isDefined(name));
  if (waiting.length === 0) return;
  const tags = waiting.map((name) => `takar-${name}`).join(',');
  if (root instanceof Element && root.matches(tags)) void loadWidget(root.localName.slice('takar-'.length));
  for (const { localName } of root.querySelectorAll(tags)) void loadWidget(localName.slice('takar-'.length));
}

async function bring(name: string): Promise<boolean> {
  if (isDefined(name)) return true;
  if (!NAMES.includes(name)) {
    console.warn(`Takar: unknown widget: ${name}. There are ${NAMES.join(', ')}.`);
    return false;
  }
  try {
    await import(`./takar.${name}.js`);
  } catch (error) {
    console.warn(`Takar: takar-${name} did not load; is takar.${name}.js beside takar.min.js?`, error);
  }
  return isDefined(name);
}
