import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { workloadReader } from '../data/workload.js';
import type { WorkloadModel } from '../data/workload-model.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { loadsShown, viewsOf, workloadPicture } from '../scene/workload/workload-picture.js';
import { WORDS } from '../scene/workload/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Staff needed against staff in post (*kebutuhan dan bezetting*) by workload analysis (*analisis beban kerja*, ABK): each post
 * with its need, surplus or shortage with sign and word, and job performance (EJ); each unit with what is known, of how many
 * posts, and its efficiency (EU). A figure opens its rule.
 *
 * The table has one row a task: `jabatan`, `volume`, `norma waktu` in minutes, `periode`; or one a post: `beban kerja (menit)`,
 * or `volume` with `standar`, or `kebutuhan`. Staff in post stands under `bezetting`, or under `PNS`, `PPPK`; `unit` groups. An
 * empty cell is not known; 0 is a vacant post.
 *
 * @summary Need, staff in post, surplus or shortage of posts and units by workload.
 * @tagname takar-workload
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - Need, staff and what is missing in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - Posts as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-met - Bar of staff that meets the need.
 * @cssproperty --takar-unmet - Bar of a shortage.
 * @cssproperty --takar-target - Mark of the need.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarWorkload extends ModelPicture<WorkloadModel> {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles];
  static override properties: PropertyDeclarations = { scheme: {}, minimum: {} };

  /** Effective working time: `permenpanrb-1-2020` unless said, `bkn-19-2011`, `teaching-25`, `health`. */
  declare scheme: string | null;
  /** Least staff where there is a load: `0` unless said, or `1`. */
  declare minimum: string | null;

  /** @internal */
  readonly reader = workloadReader(() => ({ scheme: this.scheme || null, minimum: this.minimum || null }));

  protected override readonly reads = ['scheme', 'minimum'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: WorkloadModel, context: PictureContext): Picture {
    return workloadPicture(model, context);
  }

  protected override questionOf(model: WorkloadModel, id: string): Question | null {
    const context = this.pictureContext();
    const loads = loadsShown(model, context.unit);
    for (const [i, view] of viewsOf(model, context).entries()) {
      const heading = view.label === '' ? context.heading : view.label;
      const row = view.rows.find((each) => each.id === id);
      if (row !== undefined) {
        const told = {
          heading: row.label,
          context: [heading, ...row.told.map(({ text }) => text)].join('. '),
          figure: row.state,
          bandLabel: row.level,
        };
        return {
          input: null,
          explain: async () => (await import('../view/explain-workload.js')).explainPost(row.post, told),
        };
      }
      const efficiency = loads[i]?.result.efficiency ?? null;
      if (view.id !== id || efficiency === null) continue;
      const told = { heading, context: view.status, bandLabel: view.details[0] ?? null };
      return {
        input: null,
        explain: async () => (await import('../view/explain-case.js')).explainCase(efficiency, told),
      };
    }
    return null;
  }
}

define('takar-workload', TakarWorkload);

declare global {
  interface HTMLElementTagNameMap {
    'takar-workload': TakarWorkload;
  }
}
