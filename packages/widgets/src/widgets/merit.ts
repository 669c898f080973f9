import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { meritReader } from '../data/merit.js';
import type { MeritModel } from '../data/merit-model.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { agenciesShown, meritPicture, viewsOf } from '../scene/merit/merit-picture.js';
import { WORDS } from '../scene/merit/words.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * An assessment of the merit system of an agency (*penilaian sistem merit*): the total with its category on its scale, every
 * aspect as share of its maximum with its weight and what it costs, the weakest named. By PermenPANRB 40/2018 (100 to 400
 * points) or PermenPANRB 19/2025 (index); how sure the source is stands beside it. A figure opens its rule.
 *
 * The table has one row an aspect: `aspek` and `tingkat` (1 to 4), `kematangan` (0 to 1) or `persen` of the maximum; `bobot`,
 * `instansi`, `tahun`. Rows `kepuasan dan keterikatan` and `faktor koreksi` belong to the index. An aspect without figure holds
 * back the total.
 *
 * @summary Aspects of a merit-system assessment with total, category and what is weakest.
 * @tagname takar-merit
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The assessment in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - Aspects as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-met - Bar of an aspect.
 * @cssproperty --takar-unmet - Bar of the weakest one.
 * @cssproperty --takar-target - Mark of the total.
 * @cssproperty --takar-band-1 - Lowest category; `--takar-band-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarMerit extends ModelPicture<MeritModel> {
  static override properties: PropertyDeclarations = { scheme: {} };

  /** Scheme: `kasn-2019` or `panrb-2025`; that of the aspects' names unless said. */
  declare scheme: string | null;

  /** @internal */
  readonly reader = meritReader(() => this.scheme || null);

  protected override readonly reads = ['scheme'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: MeritModel, context: PictureContext): Picture {
    return meritPicture(model, context);
  }

  protected override questionOf(model: MeritModel, id: string): Question | null {
    const { scheme } = model;
    const context = this.pictureContext();
    const agencies = agenciesShown(model, context);
    const views = viewsOf(model, context);
    const place = views.findIndex((view) => view.id === id || view.rows.some((row) => row.id === id));
    const [view, agency] = [views[place], agencies[place]];
    if (scheme === null || view === undefined || agency === undefined) return null;
    const row = view.rows.find((each) => each.id === id);
    const told =
      row === undefined
        ? { heading: view.label === '' ? context.heading : view.label, figure: view.status, context: '' }
        : {
            heading: row.label,
            figure: row.figure,
            context: [...(view.label === '' ? [] : [view.label]), ...row.told.slice(1).map(({ text }) => text)].join(
              '. ',
            ),
          };
    return {
      input: null,
      explain: async () =>
        (await import('../view/explain-merit.js')).explainMerit(agency.result, scheme, row?.aspect ?? null, told),
    };
  }
}

define('takar-merit', TakarMerit);

declare global {
  interface HTMLElementTagNameMap {
    'takar-merit': TakarMerit;
  }
}
