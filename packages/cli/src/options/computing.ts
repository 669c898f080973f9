import { readFile } from 'node:fs/promises';
import { readPolicy, withCap, type AchievementPolicy, type Messages, type PerformanceScale } from '@takar/core';
import { POLICIES, policyById, SCALES, scaleById } from '@takar/core/registry';
import { CommandEnd, EXIT, usageError } from '../exit.js';
import { readError } from '../input/read-error.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';
import { dateOf, numberOf } from './values.js';
import { valueOf, type Parsed } from './parse.js';

/** By which rules a table is computed. */
export interface ComputingSettings {
  readonly policy: AchievementPolicy;
  readonly scale: PerformanceScale;
  readonly asOf?: string;
  /** Cap that the command asks for in place of the policy's. */
  readonly cap?: number;
}

/** Options of computing, checked. */
export async function computingSettings(parsed: Parsed, texts: Texts, messages: Messages): Promise<ComputingSettings> {
  const cap = numberOf('cap', parsed, texts);
  const asOf = dateOf('as-of', valueOf(parsed, 'as-of'), texts);
  const policy = await policyOf(valueOf(parsed, 'policy'), texts, messages);
  return {
    policy: cap === undefined ? policy : withCap(policy, cap),
    scale: scaleOf(valueOf(parsed, 'scale'), texts),
    ...(asOf === undefined ? {} : { asOf }),
    ...(cap === undefined ? {} : { cap }),
  };
}

async function policyOf(wanted: string | undefined, texts: Texts, messages: Messages): Promise<AchievementPolicy> {
  const [standard] = POLICIES as [AchievementPolicy];
  if (wanted === undefined) return standard;
  if (/\.json$/i.test(wanted)) return policyFromFile(wanted, texts, messages);
  const policy = policyById(wanted);
  if (policy !== undefined) return policy;
  const ids = POLICIES.map(({ id }) => id);
  throw usageError(texts.usage.unknownPolicy(wanted, ids), texts.usage.nearest(nearest(wanted, ids)));
}

async function policyFromFile(file: string, texts: Texts, messages: Messages): Promise<AchievementPolicy> {
  const json = await readJsonFile(file, texts);
  const { policy, issues } = readPolicy(json, POLICIES, messages);
  if (policy !== null) return policy;
  const located = issues.map((issue) => ({ ...issue, file }));
  throw new CommandEnd(EXIT.unreadable, texts.files.invalidPolicy(file), '', located);
}

/** The value of a small JSON file. */
export async function readJsonFile(file: string, texts: Texts): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw readError(file, error, texts);
  }
  return parseJson(file, text, texts);
}

/** The value of JSON text; what is wrong with it is said with the engine's own words, which name the place. */
export function parseJson(file: string, text: string, texts: Texts): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const { files } = texts;
    const issue = {
      code: 'source/invalid-json',
      severity: 'error',
      message: files.invalidJson(file, why),
      hint: files.invalidJsonHint,
      path: '',
      file,
    } as const;
    throw new CommandEnd(EXIT.unreadable, issue.message, issue.hint, [issue]);
  }
}

function scaleOf(wanted: string | undefined, texts: Texts): PerformanceScale {
  if (wanted === undefined) return SCALES[0] as PerformanceScale;
  const scale = scaleById(wanted);
  if (scale !== undefined) return scale;
  const ids = SCALES.map(({ id }) => id);
  throw usageError(texts.usage.unknownScale(wanted, ids), texts.usage.nearest(nearest(wanted, ids)));
}
