import assert from 'node:assert/strict';
import {
  criteriaOf,
  ID,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  withAnswers,
  type EvaluationSheet,
  type EvaluationSheetReading,
  type Layer,
} from '@takar/core';
import { golden } from '../support/golden.js';

export const INSTRUMENTS = [
  PERMENPANRB_88_2021_EVALUATION,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
];

export const messages = ID;

/** Files of real sheets, by what they are known as. */
export const FILES = {
  wonosobo: 'duduNk86-esakip.json',
  majalengka: 'Rayhanyl-esakip-app.json',
  plugin: 'agusnurwanto-wp-eval-sakip.json',
  trenggalek: 'yudhis55-kke-sakip-trenggalek.json',
} as const;

/** Reads a sheet under the instrument of 2021 unless it says otherwise. */
export function read(source: unknown, about: Readonly<Record<string, unknown>> = {}): EvaluationSheetReading {
  return readEvaluationSheet(source, {
    instruments: INSTRUMENTS,
    locale: 'id',
    about: { instrument: 'permenpanrb-88-2021', ...about },
  });
}

/** Codes of the issues of something, in their order. */
export const codesOf = ({ issues }: { readonly issues: readonly { readonly code: string }[] }): string[] =>
  issues.map(({ code }) => code);

/** A sheet that must be readable without a remark. */
export function sheetOf(source: unknown, about: Readonly<Record<string, unknown>> = {}): EvaluationSheet {
  const { sheet, issues } = read(source, about);
  assert.deepEqual(issues, []);
  assert.ok(sheet);
  return sheet;
}

/** A real sheet. */
export function realSheet(name: keyof typeof FILES, about: Readonly<Record<string, unknown>> = {}): EvaluationSheet {
  const { sheet } = read(golden<unknown>(FILES[name]), about);
  assert.ok(sheet);
  return sheet;
}

/** A sheet with every criterion answered on one layer. */
export function answered(
  sheet: EvaluationSheet,
  keyOf: (code: string, keys: readonly string[]) => string,
  layer: Layer = 'assessor',
): EvaluationSheet {
  const keys = criteriaOf(sheet).map(
    ({ code, scale }) =>
      [
        code,
        keyOf(
          code,
          scale.answers.map(({ key }) => key),
        ),
      ] as const,
  );
  return withAnswers(sheet, layer, Object.fromEntries(keys));
}

/** A small sheet: two components of two subcomponents, every criterion on the steps of 2021. */
export function smallSheet(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const sub = (code: string, weight: number, count: number): unknown => ({
    code,
    weight,
    criteria: Array.from({ length: count }, (_, i) => ({ code: `${code}${i + 1}` })),
  });
  return {
    components: [
      { code: 'P', label: 'Perencanaan', weight: 60, sub: [sub('a', 20, 2), sub('b', 40, 3)] },
      { code: 'U', label: 'Pengukuran', weight: 40, sub: [sub('c', 40, 2)] },
    ],
    ...more,
  };
}
