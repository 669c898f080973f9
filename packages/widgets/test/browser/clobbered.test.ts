import '#src/widgets/bullet.js';
import { expect } from '@open-wc/testing';
import { INDICATOR_SAMPLE, tableOf } from './support/sample.js';
import { stage } from './support/stage.js';

describe('a page whose elements take names that scripts use', () => {
  it('is not frozen by a widget that cannot draw', async () => {
    const box = stage();
    // what an editor may leave in a page: an element that stands for a method of the document
    const image = document.createElement('img');
    image.name = 'importNode';
    box.append(image);
    const failed: string[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      failed.push(String(event.reason));
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', note);
    try {
      const widget = document.createElement('takar-bullet');
      widget.append(tableOf(INDICATOR_SAMPLE, INDICATOR_SAMPLE.rows));
      box.append(widget);
      // a timer never comes while readings follow each other without end
      await new Promise((next) => setTimeout(next, 200));
      expect(failed.length).to.be.within(1, 5);
    } finally {
      image.remove();
      window.removeEventListener('unhandledrejection', note);
    }
  });
});
