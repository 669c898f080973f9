import { EN, ID } from '@takar/core';
import { readSettings, STANDARD_SETTINGS } from '@takar/core/cascade';
import type { Scenarios } from '../../kept/scenarios.js';
import { issueLine } from '../../kept/lines.js';

const read = (json: unknown, messages = ID): unknown => {
  const { settings, issues } = readSettings(json, messages);
  if (settings === null) return issues.map(issueLine);
  const { scheme, on, ...rest } = settings;
  const codes = [...STANDARD_SETTINGS.on];
  return {
    ...rest,
    off: codes.filter((code) => !on.has(code)),
    added: [...on].filter((code) => !codes.includes(code)),
    scheme: scheme === STANDARD_SETTINGS.scheme ? 'standard' : scheme,
  };
};

/** Levels of an agency: some of its own, some that start from standard ones. */
const LEVELS = [
  { key: ' sasaran ', label: { id: 'tujuan antara' }, aliases: ['tujuan antara', 7], rank: 'x', nests: 'ya' },
  { key: 'program', label: 'program prioritas', traits: ['outcome', 'budgeted'], stage: 2.5, rank: 7, family: 'logic' },
  { key: 'jpt', nests: false, label: 7 },
  { key: 'sendiri', label: { en: 'own', id: 5 }, nests: true },
  { key: 'lain' },
];

export const SETTINGS_SCENARIOS: Scenarios = {
  'settings that change everything': () =>
    read({
      checks: {
        'cascade/no-owner': 'off',
        'no-unit': 'info',
        'cascade/validity-control': 'on',
        'cascade/no-title': 'error',
        orphan: 'warning',
      },
      tolerance: { weight: 0, target: 0.5 },
      limits: { indicators: 4, levels: { sasaran: 5 }, owners: { administrator: 6, pelaksana: 1 } },
      scheme: { id: 'dinas', levels: LEVELS },
    }),
  'settings that change nothing': () => [
    read({}),
    read({ checks: [], tolerance: 7, limits: null }),
    read({ scheme: { levels: [{ key: 'a' }] } }),
  ],
  'settings that are wrong': () => {
    const wrong = {
      check: {},
      checks: { 'cascade/tak-ada': 'on', 'no-owner': 'mati', 'no/unit': 'off', 'no-unit': true },
      tolerance: { weight: -1, target: '1', money: 1 },
      limits: { indicators: NaN, levels: { sasaran: Infinity }, owners: { jpt: null } },
      scheme: {
        levels: [
          { key: '' },
          { key: ' ' },
          { key: 7 },
          'x',
          { key: 'a', family: 'keluarga', traits: ['outcome', 'entah'] },
        ],
      },
    };
    return [read(wrong), read(wrong, EN)];
  },
  'settings of other kinds': () =>
    [null, 7, 'x', [], { scheme: null }, { scheme: { levels: [] } }, { scheme: { levels: 'a' } }].map((json) =>
      read(json),
    ),
  'the most levels, and one more': () =>
    [254, 255].map((length) => {
      const { settings, issues } = readSettings(
        { scheme: { levels: Array.from({ length }, (_, i) => ({ key: `l${i}` })) } },
        ID,
      );
      return [settings?.scheme.levels.length, issues.map(({ path }) => path)];
    }),
};
