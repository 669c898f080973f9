import { scoreUnits } from '@takar/core';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { budgetReader } from '../data/budget.js';
import type { BudgetModel } from '../data/budget-model.js';
import { define } from '../define.js';
import { TakarSelectEvent } from '../events.js';
import { quiet } from '../locale/core-words.js';
import { message } from '../parts/tag.js';
import { scatterPicture } from '../scene/scatter/scatter-picture.js';
import { viewsOf } from '../scene/scatter/view.js';
import { WORDS } from '../scene/scatter/words.js';
import { TallPicture } from '../tall-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Budget against performance: absorption of the budget (*penyerapan anggaran*) to the right, achievement (*capaian kinerja*)
 * upwards, one numbered mark a row or unit. Above the line C = S it is efficient by ORG-BUD-01. Marks that would cover each
 * other are counted; rows without budget or achievement are listed with their reason.
 *
 * The table has the columns of indicators and beside them `pagu` and `realisasi anggaran`. For scores of units their budgets
 * are added: rows of one `program` with the same amounts are one budget.
 *
 * @summary Achievement against absorption of the budget, and efficiency.
 * @tagname takar-scatter
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to the mark of a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many are efficient, and how many are not drawn for which reason.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The figures as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-picture-height - Height of a picture of many rows, which then scrolls; 760px at most unless said.
 * @cssproperty --takar-met - Mark of what is efficient.
 * @cssproperty --takar-unmet - Mark of what is not.
 * @cssproperty --takar-line - Lines at 100 per cent.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarScatter extends TallPicture<BudgetModel> {
  static override properties: PropertyDeclarations = { marks: {} };

  /** `unit` for one mark a unit and period with its score; otherwise one a row. */
  declare marks: string | null;

  /** @internal */
  readonly reader = budgetReader(() => (this.marks === 'unit' ? 'unit' : 'row'));

  protected override readonly reads = ['marks'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: BudgetModel, context: PictureContext): Picture {
    return scatterPicture(model, context);
  }

  /** Where the page has only some of the rows, scores and budgets of units would be those of some: none is drawn. */
  protected override contentOf(model: BudgetModel): readonly HTMLElement[] {
    const partially = this.partially();
    return partially === null || model.by === 'row' ? super.contentOf(model) : [message(partially)];
  }

  protected override questionOf(model: BudgetModel, id: string): Question | null {
    const view = viewsOf(model, this.pictureContext()).find((each) => each.id === id);
    if (view === undefined) return null;
    const { computation } = model;
    const { performance } = view;
    const options = this.viewOptions();
    const context = [performance.indicator === null ? null : performance.unit, view.context]
      .filter((part, i, all) => part !== null && part !== '' && all.indexOf(part) === i)
      .join(' · ');
    return {
      input: performance.score === null ? computation.row(performance.rows[0] ?? 0).input : null,
      explain: async (part) => {
        const { explainEfficiency } = await import('../view/explain-efficiency.js');
        return explainEfficiency(
          computation,
          performance,
          performance.score === null ? null : scoreUnits(computation, quiet(options.tongue.core)),
          {
            heading: view.name,
            context,
            ...(view.verdict === null ? {} : { figure: view.verdict }),
            missing: view.missing,
          },
          options,
          part,
        );
      },
    };
  }

  /** @internal */
  protected override selected({ computation }: BudgetModel, id: string): void {
    const row = /^row-(\d+)$/.exec(id)?.[1];
    if (row !== undefined) this.dispatchEvent(new TakarSelectEvent(Number(row), computation.row(Number(row))));
  }
}

define('takar-scatter', TakarScatter);

declare global {
  interface HTMLElementTagNameMap {
    'takar-scatter': TakarScatter;
  }
}
