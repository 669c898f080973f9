type Inputs = Readonly<Record<string, unknown>>;

/** Efficiency over outputs. */
export const CORNERS_OF_BUDGET: Readonly<Record<string, readonly Inputs[]>> = {
  'ORG-BUD-03/efficiency-outputs': [
    {
      outputs: [
        { budget: 1000, output_achievement: 0.9, realised: 800 },
        { budget: 500, output_achievement: 1, realised: 400 },
      ],
    },
    { outputs: [{ budget: '-', output_achievement: 0.9, realised: 800 }] },
    { outputs: [{ budget: 1000, output_achievement: '-', realised: 800 }] },
    { outputs: [{ budget: 1000, realised: 800 }] },
    { outputs: [{ budget: 1000, output_achievement: 0.9 }] },
    { outputs: [] },
  ],
};
