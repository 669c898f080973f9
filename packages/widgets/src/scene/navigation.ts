/** Where the arrow keys lead from one group of a scene. */
export interface Steps {
  readonly up?: string;
  readonly down?: string;
  readonly left?: string;
  readonly right?: string;
}

/** How the groups of a scene are walked with the keyboard; every group is in `steps`. */
export interface Navigation {
  readonly first: string | null;
  readonly last: string | null;
  readonly steps: Readonly<Record<string, Steps>>;
}

export type Direction = keyof Steps;

/** Groups in a row: up and left lead back, down and right lead on. */
export function linear(ids: readonly string[]): Navigation {
  const steps: Record<string, Steps> = {};
  ids.forEach((id, i) => {
    const before = ids[i - 1];
    const after = ids[i + 1];
    steps[id] = {
      ...(before === undefined ? {} : { up: before, left: before }),
      ...(after === undefined ? {} : { down: after, right: after }),
    };
  });
  return { first: ids[0] ?? null, last: ids.at(-1) ?? null, steps };
}
