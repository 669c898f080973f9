import type { ExportFormat } from './format.js';

/** Something is about to be downloaded or copied. A page that keeps or sends it itself calls `preventDefault()`. */
export class TakarExportEvent extends Event {
  static readonly type = 'takar-export';
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly content: Blob;

  constructor(format: ExportFormat, fileName: string, content: Blob) {
    super(TakarExportEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.format = format;
    this.fileName = fileName;
    this.content = content;
  }
}

declare global {
  interface HTMLElementEventMap {
    'takar-export': TakarExportEvent;
  }
}
