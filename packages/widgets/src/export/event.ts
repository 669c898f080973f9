import type { ExportFormat } from './format.js';

/** Something is about to be downloaded or copied. A page that keeps or sends it itself calls `preventDefault()`. */
export class TakarExportEvent extends Event {
  static readonly type = 'takar-export';
  /** What the menu offers, or `json` for notes of a review. */
  readonly format: ExportFormat | 'json';
  readonly fileName: string;
  readonly content: Blob;

  constructor(format: ExportFormat | 'json', fileName: string, content: Blob) {
    super(TakarExportEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.format = format;
    this.fileName = fileName;
    this.content = content;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'takar-export': TakarExportEvent;
  }
}
