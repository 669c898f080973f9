import { PNG } from 'pngjs';

const place = (locator) => `
  const element = (function () { ${locator} })();
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };`;

/** A picture of one element, cut out of the picture of the page: WebKitGTK 2.50 answers element pictures all black. */
export async function elementScreenshot(driver, locator) {
  const box = await driver.execute(place(locator));
  const page = PNG.sync.read(Buffer.from(await driver.takeScreenshot(), 'base64'));
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  const width = Math.min(page.width - x, Math.ceil(box.width));
  const height = Math.min(page.height - y, Math.ceil(box.height));
  const cut = new PNG({ width, height });
  PNG.bitblt(page, cut, x, y, width, height, 0, 0);
  return PNG.sync.write(cut);
}
