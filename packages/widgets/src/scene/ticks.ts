/** Round values on an axis, and how many fractional digits they need. */
export interface Ticks {
  readonly values: readonly number[];
  readonly digits: number;
}

/** At most about `count` round steps (1, 2 or 5 times a power of ten) that enclose two values. */
export function ticksAround(low: number, high: number, count: number): Ticks {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const [from, to] = high > low ? [low, high] : [low - span / 2, high + span / 2];
  const rough = (to - from) / Math.max(1, count);
  const power = Math.floor(Math.log10(rough));
  const unit = 10 ** Math.abs(power);
  const multiple = [1, 2, 5, 10].find((each) => each >= (power < 0 ? rough * unit : rough / unit)) ?? 10;
  // Whole multiples of one step, divided where the step is a fraction: 3 / 10 is 0.3, 3 × 0.1 is not.
  const valueOf = (i: number): number => (power < 0 ? (i * multiple) / unit : i * multiple * unit);
  const step = valueOf(1);
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return {
    values: Array.from({ length: last - first + 1 }, (_, i) => valueOf(first + i)),
    digits: power < 0 && multiple < 10 ? -power : Math.max(0, -power - 1),
  };
}
