import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository: compiled tests run from `packages/cli/build/test/support`. */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

export const BIN = join(ROOT, 'packages/cli/bin/takar.js');

/** The report that the help names in its examples. */
export const REPORT = 'examples/portals/capaian/capaian.csv';

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Runs the real command as a user would, from the root of the repository unless said otherwise. */
export function takar(args: readonly string[], options: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, COLUMNS: '', ...options.env },
    maxBuffer: 256 * 2 ** 20,
  });
  return { code: status, stdout, stderr };
}

/** The one JSON document of a run. */
export function json<T = Record<string, unknown>>({ stdout }: Run): T {
  return JSON.parse(stdout) as T;
}

/** Does something in a folder of its own that holds the given files, then removes it. */
export function withFiles<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'takar-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for something that takes its time, in an empty folder. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-cli-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
