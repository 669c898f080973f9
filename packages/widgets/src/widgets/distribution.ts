import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { distributionReader } from '../data/distribution.js';
import type { DistributionModel } from '../data/distribution-model.js';
import { define } from '../define.js';
import { distributionPicture, unitsShown } from '../scene/distribution/distribution-picture.js';
import { viewUnit } from '../scene/distribution/view.js';
import { WORDS } from '../scene/distribution/words.js';
import { TallPicture } from '../tall-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Predicates of staff (*predikat kinerja pegawai*) beside the distribution pattern (*pola distribusi*) that SE MenPANRB 3/2023
 * asks for by the predicate of the organisation: shares as bars, the limit of the pattern on them, what is above or below it
 * and by how many. It says which kinds of staff are counted and names nobody. A figure opens the rule.
 *
 * The table has one row a person or one for several: `unit`, `predikat organisasi`, `predikat` (or `hasil kerja` and `perilaku
 * kerja`, which give it), `jumlah`, `jenis pegawai`, `periode`; or one row a unit with a column of heads for each predicate.
 *
 * @summary Predicates of staff by unit beside the distribution pattern of their organisation.
 * @tagname takar-distribution
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The distribution in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - Units and predicates as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-picture-height - Height of a picture of many rows, which then scrolls; 760px at most unless said.
 * @cssproperty --takar-met - Bar within the pattern.
 * @cssproperty --takar-unmet - Bar that breaks it.
 * @cssproperty --takar-target - Limit of the pattern.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarDistribution extends TallPicture<DistributionModel> {
  static override properties: PropertyDeclarations = {
    organisation: {},
    pattern: {},
    exemptUpTo: { attribute: 'exempt-up-to' },
  };

  /** Predicate of organisations whose rows name none: `istimewa`, `baik`, `butuh-perbaikan`, `kurang`, `sangat-kurang`. */
  declare organisation: string | null;
  /** Pattern: `se-3-2023` by the predicate of the organisation unless said; `pp-30-2019` limits ratings of work results. */
  declare pattern: string | null;
  /** Units of at most so many people are exempt from the pattern; none unless said. */
  declare exemptUpTo: string | null;

  /** @internal */
  readonly reader = distributionReader(() => ({
    organisation: this.organisation || null,
    pattern: this.pattern || null,
    exemptUpTo: this.exemptUpTo || null,
  }));

  protected override readonly reads = ['organisation', 'pattern', 'exemptUpTo'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: DistributionModel, context: PictureContext): Picture {
    return distributionPicture(model, context);
  }

  protected override questionOf(model: DistributionModel, id: string): Question | null {
    const { tongue } = this;
    const context = this.pictureContext();
    const shown = unitsShown(model, context);
    for (const [i, unit] of shown.entries()) {
      const view = viewUnit(unit, i, shown.length === 1, tongue);
      const group = view.rows.find((each) => each.id === id);
      if (view.id !== id && group === undefined) continue;
      const { answer } = unit;
      if (answer === null) return null;
      const told = {
        heading: view.label === '' ? context.heading : view.label,
        context: [group?.label, group?.figure, ...(group === undefined ? view.details : [])]
          .filter((text) => text !== undefined)
          .join('. '),
        statusWord: group?.broken ?? view.status,
      };
      return {
        input: null,
        explain: async () => (await import('../view/explain-case.js')).explainCase(answer, told),
      };
    }
    return null;
  }
}

define('takar-distribution', TakarDistribution);

declare global {
  interface HTMLElementTagNameMap {
    'takar-distribution': TakarDistribution;
  }
}
