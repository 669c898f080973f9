import { greyPng } from './grey-png.mjs';

/** Pixels of a screenshot to a side of one cell. */
const SIDE = 4;
/** Grey of a cell, of 255, by which it must differ to count: letters drawn a little otherwise do not. */
const APART = 48;

/** Cells that may differ: a hair line of a few pixels, no figure and no mark. */
const TOLERATED = 6;

/** Whether two looks that were compared count as the same. */
export const isSame = ({ sizes, cells }) => sizes[0] === sizes[1] && cells <= TOLERATED;

/**
 * A page of its own in which screenshots are reduced and compared. A look is kept as a quarter of its size in sixteen greys:
 * small enough to be committed and looked at, and the same where two versions of a browser smooth letters differently.
 */
export async function lookingGlass(browser) {
  const page = await browser.newPage();
  return {
    /** A screenshot (PNG, base64) as the look that is kept (bytes of a PNG). */
    async reduced(shot) {
      const { width, height, text } = await page.evaluate(reduce, shot, SIDE);
      return greyPng({ width, height, levels: Buffer.from(text, 'base64') });
    },
    /** How two looks (PNG, base64) differ: `{sizes, cells, marked}`: the number of cells, the second look with those in red. */
    compared: (kept, now) => page.evaluate(compare, kept, now, APART),
    close: () => page.close(),
  };
}

/** Runs in the page. */
async function reduce(shot, side) {
  const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const [width, height] = [Math.ceil(image.width / side), Math.ceil(image.height / side)];
  const full = new OffscreenCanvas(width * side, height * side).getContext('2d');
  full.fillStyle = '#fff';
  full.fillRect(0, 0, width * side, height * side);
  full.drawImage(image, 0, 0);
  const { data } = full.getImageData(0, 0, width * side, height * side);
  let text = '';
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < side; dy += 1)
        for (let dx = 0; dx < side; dx += 1) {
          const at = 4 * ((y * side + dy) * width * side + x * side + dx);
          sum += 0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2];
        }
      text += String.fromCharCode(Math.round(sum / side ** 2 / 17));
    }
  return { width, height, text: btoa(text) };
}

/** Runs in the page. */
async function compare(kept, now, apart) {
  const pixels = async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [before, after] = [await pixels(kept), await pixels(now)];
  const sizes = [before, after].map(({ width, height }) => `${width} × ${height}`);
  const canvas = new OffscreenCanvas(after.width, after.height);
  let differ = 0;
  for (let y = 0; y < after.height; y += 1)
    for (let x = 0; x < after.width; x += 1) {
      const at = 4 * (y * after.width + x);
      const was = x < before.width && y < before.height ? before.data[4 * (y * before.width + x)] : -256;
      if (Math.abs(was - after.data[at]) < apart) continue;
      differ += 1;
      after.data.set([220, 0, 0, 255], at);
    }
  const missing = Math.max(0, before.width * before.height - after.width * after.height);
  canvas.getContext('2d').putImageData(after, 0, 0);
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  const marked = btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''));
  return { sizes, cells: differ + missing, marked };
}
