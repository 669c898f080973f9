import type { ReactiveElement } from '@lit/reactive-element';
import { learnFormulas } from '../locale/full.js';
import type * as part from './panel-part.js';

/** What shows explanations, as a chunk of its own. */
export type PanelPart = typeof part;

/** Loads what shows explanations and gives its styles to a widget; null when the chunk is not to be had. */
export async function loadPanel(widget: ReactiveElement): Promise<PanelPart | null> {
  try {
    const [part] = await Promise.all([import('./panel-part.js'), learnFormulas()]);
    part.addStyles(widget.renderRoot as ShadowRoot, part.panelStyles);
    return part;
  } catch {
    return null;
  }
}
