import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { completenessReader } from '../data/completeness.js';
import type { CompletenessModel } from '../data/completeness-model.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { completenessPicture } from '../scene/completeness/completeness-picture.js';
import { matrixShown } from '../scene/completeness/matrix.js';
import { WORDS } from '../scene/completeness/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Completeness of reporting (*kelengkapan pelaporan*): which unit has reported for which period, in full, in part or not at
 * all; what is late, locked or open for revision; n of N for each unit and in all. Takar shows it, the portal changes it.
 *
 * The table holds either reports, one row a unit and period (`unit`, `periode`, `batas waktu`, `tanggal lapor`, `status`,
 * `revisi`, `alasan`), or rows of indicators, of which a report is full when each that applies has a figure.
 *
 * @summary Who has reported for which period, what is late, and what is locked.
 * @tagname takar-completeness
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A report is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many reports are full, late and locked.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The matrix as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-cell-5 - Ground of a full report; `--takar-cell-3` is one in part.
 * @cssproperty --takar-unmet - Signs of what is missing and late.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarCompleteness extends ModelPicture<CompletenessModel> {
  static override properties: PropertyDeclarations = { dueDays: { attribute: 'due-days' }, institution: {} };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles];

  /** Days after the end of a period within which a report is due; rows may state a day of their own. */
  declare dueDays: string | null;
  /** Whose yearly report it is: `ministry`, `unit`, `region`; its due day is that of PermenPANRB 53/2014. */
  declare institution: string | null;

  /** @internal */
  readonly reader = completenessReader(() => ({
    dueDays: this.dueDays || null,
    institution: this.institution || null,
  }));

  protected override readonly reads = ['dueDays', 'institution'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: CompletenessModel, context: PictureContext): Picture {
    return completenessPicture(model, context);
  }

  /** What makes a report full, and why it was due on its day. */
  protected override questionOf(model: CompletenessModel, id: string): Question | null {
    const [, unit, period] = /^report-(\d+)-(\d+)$/.exec(id) ?? [];
    const { cells } = matrixShown(model.completeness, { unit: this.unit || null, period: this.period || null });
    const cell = cells[Number(unit)]?.[Number(period)] ?? null;
    if (cell === null) return null;
    const { tongue } = this;
    const shown = cell.unit === '' ? { ...cell, unit: this.heading } : cell;
    return {
      input: null,
      explain: async () =>
        (await import('../view/explain-report.js')).explainReport(shown, model, this.asOf || null, tongue),
    };
  }
}

define('takar-completeness', TakarCompleteness);

declare global {
  interface HTMLElementTagNameMap {
    'takar-completeness': TakarCompleteness;
  }
}
