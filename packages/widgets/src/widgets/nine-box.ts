import { formatNumber, PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '@takar/core';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { SourceError } from '../data/problem.js';
import { talentReader } from '../data/talent.js';
import type { TalentModel } from '../data/talent-model.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { cellId, nineBoxPicture } from '../scene/nine-box/nine-box-picture.js';
import { WORDS } from '../scene/nine-box/words.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * The nine boxes of talent management (*peta talenta*): how many people stand in each, by the numbering of a scheme. Nobody
 * is named: columns of names and numbers of persons are not read. A box opens its rule and what is recommended there.
 *
 * The table has one row a person or one for several: `kinerja` or `predikat`, `potensial`, `jenis pegawai`, `jumlah`, `unit`.
 *
 * @summary Nine-box talent map with head counts, by scheme.
 * @tagname takar-nine-box
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A box is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The map in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - Units and boxes as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-band-1 - The box with the most people; `--takar-band-5` is an empty one.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarNineBox extends ModelPicture<TalentModel> {
  static override properties: PropertyDeclarations = { scheme: {} };

  /** Scheme: `panrb-2020-label` unless said, `bkn-411-2025`, `djbk-2026`, `kemenkeu`, `sulut-2026`. */
  declare scheme: string | null;

  /** @internal */
  readonly reader = talentReader(() => this.scheme || null);

  protected override readonly reads = ['scheme'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: TalentModel, context: PictureContext): Picture {
    return nineBoxPicture(model, context);
  }

  protected override questionOf(model: TalentModel, id: string): Question | null {
    const { tongue } = this;
    const words = WORDS[tongue.core.locale];
    const levels = PERFORMANCE_LEVELS.flatMap((performance) =>
      POTENTIAL_LEVELS.map((potential) => ({ performance, potential })),
    ).find(({ performance, potential }) => cellId(performance, potential) === id);
    if (levels === undefined) return null;
    const shown = model.units.filter(({ unit }) => !this.unit || unit === this.unit);
    const here = shown
      .flatMap(({ places }) => places)
      .filter(
        ({ performance, potential }) =>
          performance.level === levels.performance && potential.level === levels.potential,
      );
    const box = model.scheme.numbers[levels.performance][POTENTIAL_LEVELS.indexOf(levels.potential)] ?? 0;
    const told = {
      heading: words.box(box),
      context: model.scheme.title[tongue.core.locale],
      statusWord: words.heads(formatNumber(here.length, tongue.core.numbers)),
    };
    return {
      input: null,
      explain: async () => {
        const { explainBox } = await import('../view/explain-box.js');
        const explanation = explainBox(model, levels, told, tongue);
        if (explanation === null) throw new SourceError('failed');
        return explanation;
      },
    };
  }
}

define('takar-nine-box', TakarNineBox);

declare global {
  interface HTMLElementTagNameMap {
    'takar-nine-box': TakarNineBox;
  }
}
