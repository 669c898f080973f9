import assert from 'node:assert/strict';
import {
  compute,
  ID,
  PEMDA_UNCAPPED,
  policyOf,
  readCsv,
  readIndicators,
  scoreUnits,
  type Computation,
  type ComputedRow,
  type GroupScore,
  type Issue,
  type PolicyVersion,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import { ComputedParts, csvTables, surveyCsv, type StreamOptions } from '@takar/core/stream';

/** Everything that a file comes to. */
interface Answer {
  /** What was noticed before the rows. */
  readonly source: readonly Issue[];
  readonly rows: readonly ComputedRow[];
  readonly groups: readonly GroupScore[];
  /** Issues of the table, then of its rows. */
  readonly issues: readonly Issue[];
  readonly policy: PolicyVersion | undefined;
}

type Options = Omit<Partial<StreamOptions>, 'messages'>;

/** The answer of a file as a whole; null where it is no table. */
export function wholeAnswer(bytes: Uint8Array, options: Options = {}): Answer | { readonly source: readonly Issue[] } {
  const { sheet, issues: source } = readCsv(bytes, { messages: ID, ...options });
  if (sheet === null) return { source };
  const computation = computed(readIndicators(sheet, { messages: ID, ...options }));
  const rows = Array.from({ length: computation.table.length }, (_, row) => computation.row(row));
  const { groups } = scoreUnits(computation, ID);
  return { source, rows, groups, issues: computation.issues, policy: policyOf(computation) };
}

/** The same in parts of about so many bytes, from pieces that end anywhere. */
export async function partedAnswer(
  bytes: Uint8Array,
  partBytes: number,
  options: Options = {},
): Promise<(Answer & { readonly parts: number }) | { readonly source: readonly Issue[] }> {
  const settings = { messages: ID, partBytes, ...options };
  const open = () => pieces(bytes, Math.max(1, Math.floor(partBytes / 3)));
  const { survey, issues: source } = await surveyCsv(open, settings);
  if (survey === null) return { source };
  const { tables, issues } = csvTables(open, survey, settings);
  const all = new ComputedParts();
  const rows: ComputedRow[] = [];
  const ofRows: Issue[] = [];
  let parts = 0;
  for await (const table of tables) {
    const computation = computed(table);
    parts += 1;
    for (let row = 0; row < table.length; row += 1) rows.push(computation.row(row));
    ofRows.push(...all.add(computation));
  }
  assert.equal(all.rows, rows.length);
  const ofTable = issues().map(({ row: _, ...issue }) => issue);
  return {
    source,
    rows,
    groups: all.scores(ID),
    issues: [...ofTable, ...all.policyIssues(), ...ofRows],
    policy: all.policy(),
    parts,
  };
}

function computed(table: ReturnType<typeof readIndicators>): Computation {
  return compute(table, { policy: PEMDA_UNCAPPED, messages: ID, compile });
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

/** Fails unless a file comes to the same as a whole and in parts; returns how many parts there were. */
export async function assertSame(bytes: Uint8Array, partBytes: number, options: Options = {}): Promise<number> {
  const whole = wholeAnswer(bytes, options);
  const parted = await partedAnswer(bytes, partBytes, options);
  const { parts = 0, ...answer } = { parts: 0, ...parted };
  assert.deepEqual(answer, whole);
  return parts;
}
