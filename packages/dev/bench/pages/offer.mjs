import { painted } from './frames.mjs';

/**
 * What a page gives to the bench: data made ready, steps by name that are measured with the two frames after them, and what it
 * shows afterwards.
 */
export function offer({ prepare, steps, facts }) {
  return {
    prepare,
    rest: painted,
    facts,
    async step(name) {
      const told = await steps[name]();
      await painted();
      return told ?? null;
    },
  };
}

/** Where contenders put what they show. */
export const stage = () => document.getElementById('stage');

/** A new box of a size on the stage. */
export function box(width, height) {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  stage().append(element);
  return element;
}
