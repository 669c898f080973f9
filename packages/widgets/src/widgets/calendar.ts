import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { activityReader } from '../data/activity.js';
import type { ActivityModel } from '../data/activity-model.js';
import { SourceError } from '../data/problem.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { calendarPicture } from '../scene/calendar/calendar-picture.js';
import { monthViews } from '../scene/calendar/view.js';
import { WORDS } from '../scene/calendar/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Activity minutes of one person (*aktivitas harian*) as a calendar: each day with its minutes against its target, each week
 * and month with its sum, by IND-ACT-01 to IND-ACT-03. Holidays and leave are *tidak dihitung*, and nothing says which;
 * entries that overlap are rejected and counted. Nobody is named: names, numbers of persons and texts are not read, and rows
 * of several persons are refused.
 *
 * The table has one row an entry: `tanggal`, `mulai` and `selesai` or `volume` and `norma waktu`, `status`; a row whose `jenis`
 * is *libur* or *cuti* takes its day out. JSON may be `{entries, period, minutes, holidays, leave}`.
 *
 * @summary Activity minutes by day, week and month.
 * @tagname takar-calendar
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - Minutes of each month, and how many entries are rejected.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The days as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-met - Bar of a day whose target is met.
 * @cssproperty --takar-unmet - Bar of a day whose target is not.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarCalendar extends ModelPicture<ActivityModel> {
  static override properties: PropertyDeclarations = {
    minutes: {},
    holidays: {},
    leave: {},
    dailyCap: { attribute: 'daily-cap' },
    entryWindow: { attribute: 'entry-window' },
  };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles];

  /** Minutes that are due on a working day, 300 unless said; or of each day from Monday: `390,390,390,390,270,420,0`. */
  declare minutes: string | null;
  /** Holidays, parted by commas: `2026-03-19, 2026-03-20`. */
  declare holidays: string | null;
  /** Days of leave and spans of them, parted by commas: `2026-03-10/2026-03-11`. */
  declare leave: string | null;
  /** Most minutes that count of a day. */
  declare dailyCap: string | null;
  /** Days after its day that an entry may still be made. */
  declare entryWindow: string | null;

  /** @internal */
  readonly reader = activityReader(() => ({
    period: this.period || null,
    minutes: this.minutes || null,
    holidays: this.holidays || null,
    leave: this.leave || null,
    dailyCap: this.dailyCap || null,
    entryWindow: this.entryWindow || null,
  }));

  protected override readonly reads = ['period', 'minutes', 'holidays', 'leave', 'dailyCap', 'entryWindow'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: ActivityModel, context: PictureContext): Picture {
    return calendarPicture(model, context);
  }

  protected override questionOf(model: ActivityModel, id: string): Question | null {
    const views = monthViews(model, this.tongue).flatMap(({ sum, weeks }) => [
      sum,
      ...weeks.flatMap((week) => [week.sum, ...week.days.filter((day) => day !== null)]),
    ]);
    const view = views.find((each) => each.id === id);
    if (view === undefined || (view.target === 0 && view.counted === 0)) return null;
    return {
      input: null,
      explain: async () => {
        const { explainActivity } = await import('../view/explain-activity.js');
        const explanation = explainActivity(
          model,
          { month: view.month, dates: new Set(view.dates), target: view.target, counted: view.counted },
          { heading: view.name, statusWord: view.minutes, ...(view.figure === null ? {} : { figure: view.figure }) },
        );
        if (explanation === null) throw new SourceError('failed');
        return explanation;
      },
    };
  }
}

define('takar-calendar', TakarCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'takar-calendar': TakarCalendar;
  }
}
