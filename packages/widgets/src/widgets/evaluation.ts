import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { evaluationReader } from '../data/evaluation.js';
import type { EvaluationModel } from '../data/evaluation-model.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { evaluationPicture } from '../scene/evaluation/evaluation-picture.js';
import { viewTotal } from '../scene/evaluation/total-view.js';
import { partId, viewComponents } from '../scene/evaluation/view.js';
import { WORDS } from '../scene/evaluation/words.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * An evaluation sheet (*Lembar Kerja Evaluasi*, LKE) of performance accountability (AKIP): the total with its predicate and
 * what the next one takes, components and subcomponents in per cent of their weights, the weakest named, layers apart.
 *
 * The table has one row a criterion: `komponen`, `bobot komponen`, `subkomponen`, `bobot subkomponen`, `kriteria`, and answers
 * under `mandiri`, `verifikator`, `penilai`; a row without criterion grades its subcomponent. JSON is the sheet that core
 * reads: `{"components": [{"code", "label", "weight", "sub": […]}]}`.
 *
 * @summary An AKIP evaluation sheet: predicate, components, what is weakest, layers of answers.
 * @tagname takar-evaluation
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The sheet in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The sheet as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-met - Bar of a score.
 * @cssproperty --takar-unmet - Bar of the weakest subcomponent.
 * @cssproperty --takar-target - Mark of the total.
 * @cssproperty --takar-band-1 - Lowest predicate; `--takar-band-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarEvaluation extends ModelPicture<EvaluationModel> {
  static override properties: PropertyDeclarations = { instrument: {}, mode: {}, evaluator: {}, layer: {} };

  /** Regulation that a table is read by: `permenpanrb-88-2021`, `permenpanrb-12-2015`, `permenpanrb-25-2012`. */
  declare instrument: string | null;
  /** How criteria become the score of a subcomponent: `judged`, `mean`, `snap-down`, `sum`. Never inferred. */
  declare mode: string | null;
  /** Whose evaluation it is: `internal` (APIP) or `ministry`. */
  declare evaluator: string | null;
  /** Layer that counts: `self`, `verifier`, `assessor`; the highest that answered unless said. */
  declare layer: string | null;

  /** @internal */
  readonly reader = evaluationReader(() => ({
    instrument: this.instrument || null,
    mode: this.mode || null,
    evaluator: this.evaluator || null,
    layer: this.layer || null,
  }));

  protected override readonly reads = ['instrument', 'mode', 'evaluator', 'layer'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: EvaluationModel, context: PictureContext): Picture {
    return evaluationPicture(model, context);
  }

  protected override questionOf(model: EvaluationModel, id: string): Question {
    const { tongue } = this;
    const components = viewComponents(model, tongue);
    const component = components.findIndex(({ id: own, parts }) => own === id || parts.some((part) => part.id === id));
    const sub = components[component]?.parts.findIndex((part) => part.id === id) ?? -1;
    const total = viewTotal(model, components, tongue);
    const part = sub < 0 ? components[component] : components[component]?.parts[sub];
    const heading =
      part === undefined
        ? { heading: WORDS[tongue.core.locale].score, figure: total.figure, bandLabel: total.predicate }
        : {
            heading: part.label,
            figure: part.points ?? part.figure,
            bandLabel: part.percent === null ? null : part.figure,
          };
    return {
      input: null,
      explain: async () =>
        (await import('../view/explain-evaluation.js')).explainEvaluation(
          model,
          { component: component < 0 ? null : component, sub: sub < 0 ? null : sub },
          { context: sub < 0 || id === partId(component) ? '' : (components[component]?.label ?? ''), ...heading },
        ),
    };
  }
}

define('takar-evaluation', TakarEvaluation);

declare global {
  interface HTMLElementTagNameMap {
    'takar-evaluation': TakarEvaluation;
  }
}
