/**
 * Makes the buttons and links of a part one Tab stop: arrows, Home and End walk them. `part` is asked anew each time,
 * because rendering may replace what is in it.
 */
export function walkControls(event: KeyboardEvent, part: ParentNode): void {
  const controls = controlsOf(part);
  const at = controls.findIndex((control) => control === event.target);
  if (at < 0) return;
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: controls.length - 1,
  }[event.key];
  if (event.key === 'Escape') controls[at]?.blur();
  if (to === undefined) return;
  event.preventDefault();
  const next = controls[Math.max(0, Math.min(controls.length - 1, to))];
  setStop(part, next ?? null);
  next?.focus();
}

/** Leaves one control in the order of Tab: the given one, else the first. */
export function setStop(part: ParentNode, stop: HTMLElement | null): void {
  const controls = controlsOf(part);
  const kept = stop ?? controls.find((control) => control.tabIndex === 0) ?? controls[0];
  for (const control of controls) control.tabIndex = control === kept ? 0 : -1;
}

function controlsOf(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('a[href],button')];
}
