import type { WidthController } from '../controllers/width.js';
import type { TakarElement } from '../element.js';
import type { Tongue } from '../locale/tongue.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';
import type { PlainTable, TablePart } from '../view/plain-table.js';

/** What a widget shows, as exports need it. */
export interface Exported {
  readonly model: object;
  readonly context: PictureContext;
  /** Null for a widget that draws no picture. */
  readonly picture: Picture | null;
  /** Width on screen in pixels; 0 while hidden. */
  readonly width: number;
  readonly table: (part: TablePart) => PlainTable;
}

/** What only widgets themselves and their menu ask of a widget. */
interface Inside {
  readonly size: WidthController;
  readonly drawing?: Picture | null;
  pictureContext(): PictureContext;
  tableOf(model: object, part: TablePart): PlainTable;
  announce(text: string): void;
}

const inside = (widget: TakarElement): Inside => widget as unknown as Inside;

/** What a widget shows now; null while it shows nothing. */
export function exportedBy(widget: TakarElement): Exported | null {
  const { model } = widget;
  if (model === null) return null;
  const { drawing = null } = inside(widget);
  return {
    model,
    context: inside(widget).pictureContext(),
    picture: drawing?.scene === null ? null : drawing,
    width: widget.ruler?.getBoundingClientRect().width ?? 0,
    table: (part) => inside(widget).tableOf(model, part),
  };
}

/** Language of a widget. */
export function tongueBy(widget: TakarElement): Tongue {
  return inside(widget).pictureContext().tongue;
}

/** Says something to readers who do not see the page. */
export function announceBy(widget: TakarElement, text: string): void {
  inside(widget).announce(text);
}

/** Draws a widget at once, not before the next paint: what a key does must stand when the next key comes. */
export function drawBy(widget: TakarElement): void {
  inside(widget).size.draw();
}
