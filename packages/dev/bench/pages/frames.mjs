/** Resolves with the time of the next frame. */
export const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Resolves two frames on: what was written has been laid out and painted. */
export async function painted() {
  await frame();
  await frame();
}

/** Waits, frame by frame, until something holds. */
export async function until(holds, words) {
  for (let turn = 0; turn < 600; turn += 1) {
    if (holds()) return;
    await frame();
  }
  throw new Error(`waited in vain until ${words}`);
}

const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

/**
 * Scrolls an element on by so many pixels in every frame. Gives the frames, the milliseconds that they took, and the longest
 * task of more than 50 ms, 0 where there was none.
 */
export async function scrolled(element, { frames = 60, pixels = 400 } = {}) {
  tasks.length = 0;
  const began = await frame();
  let now = began;
  for (let turn = 0; turn < frames; turn += 1) {
    element.scrollTop += pixels;
    now = await frame();
  }
  await painted();
  return { frames, elapsed: now - began, longest: Math.max(0, ...tasks) };
}
