import { golden } from '../support/golden.js';

/** One case: inputs, what the rule makes of them, and what was printed. */
export interface GoldenCase {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What the rule gives: computed to fix behaviour, or recomputed from a published figure. */
  readonly expected: unknown;
  /** What was printed; absent where nothing was. */
  readonly published?: unknown;
  /** Whether what was printed is what the rule gives; null where it proves nothing. */
  readonly reproduces: boolean | null;
}

interface Published {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly published_result: unknown;
  readonly recomputed: unknown;
  readonly reproduces: boolean | null;
}

interface Computed {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly result: unknown;
}

/** Every case of the individual and merit files that is a computation; facts (`data`) are none. */
export function goldenCases(): readonly GoldenCase[] {
  const individual = golden<{ published: Published[]; computed: Computed[] }>('individual.json');
  const merit = golden<(Published & { kind: string })[]>('merit.json').filter(({ kind }) => kind === 'computation');
  return [
    ...[...individual.published, ...merit].map(({ published_result, recomputed, ...each }) => ({
      ...each,
      published: published_result,
      expected: recomputed,
    })),
    ...individual.computed.map(({ result, ...each }) => ({ ...each, expected: result, reproduces: true })),
  ];
}
