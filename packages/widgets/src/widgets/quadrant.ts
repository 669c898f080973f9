import { formatNumber } from '@takar/core';
import type { Question } from '../controllers/panel.js';
import { SourceError } from '../data/problem.js';
import { QUADRANT_READER } from '../data/quadrant.js';
import type { QuadrantModel } from '../data/quadrant-model.js';
import type { Reader } from '../data/reader.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { cellId, headsOf, inCell } from '../scene/quadrant/counted.js';
import { quadrantPicture, staffShown } from '../scene/quadrant/quadrant-picture.js';
import { WORDS } from '../scene/quadrant/words.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * The performance quadrant (*kuadran kinerja*) of PermenPANRB 6/2022: work result and behaviour in nine cells, each with its
 * predicate and how many people stand there. Nobody is named: columns of names and numbers of persons are not read. A cell
 * opens the rule and where it is printed.
 *
 * The table has one row a person or one for several: `hasil kerja` and `perilaku kerja` (di atas, sesuai or di bawah
 * ekspektasi), `jumlah`, `unit`, `jenis pegawai`, `periode`; a written `predikat` is compared with the quadrant. Of several
 * periods the latest is shown unless `period` names one.
 *
 * @summary The nine cells of work result and behaviour with predicates and head counts.
 * @tagname takar-quadrant
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A cell is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The quadrant in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - Units and cells as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-band-1 - The cell with the most people; `--takar-band-5` is an empty one.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarQuadrant extends ModelPicture<QuadrantModel> {
  /** @internal */
  readonly reader: Reader<QuadrantModel> = QUADRANT_READER;

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: QuadrantModel, context: PictureContext): Picture {
    return quadrantPicture(model, context);
  }

  protected override questionOf(model: QuadrantModel, id: string): Question | null {
    const { tongue } = this;
    const { locale, numbers } = tongue.core;
    const words = WORDS[locale];
    const cell = model.cells.find((each) => cellId(model, each) === id);
    if (cell === undefined) return null;
    const here = inCell(staffShown(model, this.pictureContext()), cell);
    const told = {
      heading: cell.name[locale],
      context: [
        `${words.workResult} ${cell.workResult.label[locale].toLowerCase()}`,
        `${words.behaviour.toLowerCase()} ${cell.behaviour.label[locale].toLowerCase()}`,
      ].join(', '),
      statusWord: words.heads(formatNumber(headsOf(here), numbers)),
    };
    return {
      input: null,
      explain: async () => {
        const { explainQuadrant } = await import('../view/explain-quadrant.js');
        const explanation = explainQuadrant(cell, told, tongue);
        if (explanation === null) throw new SourceError('failed');
        return explanation;
      },
    };
  }
}

define('takar-quadrant', TakarQuadrant);

declare global {
  interface HTMLElementTagNameMap {
    'takar-quadrant': TakarQuadrant;
  }
}
