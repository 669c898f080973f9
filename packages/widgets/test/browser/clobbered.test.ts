import '#src/widgets/bullet.js';
import { expect } from '@open-wc/testing';
import { INDICATOR_SAMPLE, tableOf } from './support/sample.js';
import { stage } from './support/stage.js';

/** A widget on a page where an editor left an element that stands for a method of the document; gives what went wrong. */
async function beside(name: string): Promise<{ readonly widget: HTMLElement; readonly failed: readonly string[] }> {
  const box = stage();
  const widget = document.createElement('takar-bullet');
  widget.append(tableOf(INDICATOR_SAMPLE, INDICATOR_SAMPLE.rows));
  const image = document.createElement('img');
  image.name = name;
  const failed: string[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    failed.push(String(event.reason));
    event.preventDefault();
  };
  window.addEventListener('unhandledrejection', note);
  try {
    box.append(image, widget);
    // a timer never comes while readings follow each other without end
    await new Promise((next) => setTimeout(next, 200));
    return { widget, failed };
  } finally {
    image.remove();
    window.removeEventListener('unhandledrejection', note);
  }
}

describe('a page whose elements take names that scripts use', () => {
  it('shows a widget that does without what the name stands for', async () => {
    const { widget, failed } = await beside('importNode');
    expect(failed).to.deep.equal([]);
    expect(widget.shadowRoot?.querySelectorAll('.picture [data-id]').length).to.equal(INDICATOR_SAMPLE.rows.length);
  });

  it('is not frozen by a widget that cannot draw', async () => {
    const { widget, failed } = await beside('createElement');
    expect(failed.length).to.be.within(1, 5);
    expect(widget.shadowRoot?.querySelector('.summary')).to.equal(null);
  });
});
