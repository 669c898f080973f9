/** A stretch of a cell's text, and whether it is raised or lowered. */
export interface Run {
  readonly text: string;
  readonly raised: boolean;
}

/**
 * The text of runs one after the other, with a mark that follows a figure kept apart from it: `80` with a raised `1` is `80; 1`, which
 * joined would be 801. Units keep theirs (`m2`).
 */
export function runsApart(runs: Iterable<Run>): string {
  let made = '';
  let isRaised = false;
  for (const { text, raised } of runs) {
    const isMark = raised !== isRaised && /\d\s*$/.test(made) && /^\s*\d/.test(text);
    made += isMark ? `; ${text}` : text;
    if (text.trim() !== '') isRaised = raised;
  }
  return made;
}

/** A run of a text by where it begins and the number of its font, as the binary formats keep it. */
export interface FontRun {
  readonly from: number;
  readonly font: number;
}

/** The same for a text whose runs are places in it; what stands before the first is as the cell is. */
export function fontRunsApart(text: string, runs: readonly FontRun[], isRaised: (font: number) => boolean): string {
  const ends = [...runs.slice(1).map(({ from }) => from), text.length];
  const before = { text: text.slice(0, runs[0]?.from ?? text.length), raised: false };
  return runsApart([
    before,
    ...runs.map(({ from, font }, i) => ({ text: text.slice(from, ends[i]), raised: isRaised(font) })),
  ]);
}
