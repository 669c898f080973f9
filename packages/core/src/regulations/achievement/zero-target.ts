import { POLARITY } from '../../comparison/direction.js';
import { compare, field, named, select, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { closeness } from '../../indicator/formula/stabilise.js';
import { ZERO_TARGET, type ZeroTarget } from '../../indicator/formula/zero-target.js';
import { type RuleInput, defineRule } from '../../regulation/rule.js';
import { BPS_2026 } from '../policies.js';
import { COMMON, LABELS, R, RESULT, T, byPolarity } from './shared.js';

const WORST: RuleInput = {
  name: 'worst',
  unit: '*',
  aliases: ['Rworst', 'terburuk', 'nilai_terburuk', 'realisasi_terburuk', 'worst_value'],
};
interface Practice {
  readonly higher: ZeroTarget;
  readonly lower: ZeroTarget;
  readonly words: readonly string[];
}

const both = (is: ZeroTarget, ...words: string[]): Practice => ({ higher: is, lower: is, words });

/** Who does what with a target of zero. A declared worst value counts unless the practice has a figure of its own. */
const PRACTICES: Readonly<Record<string, Practice>> = {
  takar: {
    higher: 'missing',
    lower: 'worst-value',
    words: ['default', 'bawaan', 'null', 'banjarnegara', 'bna', 'lldikti xii', 'banyuwangi dinsos', 'dinsos'],
  },
  kemenkeu: both('worst-value', 'kemenkeu-2026', 'worst-value', 'KMK 127/2026'),
  bps: both('cap-when-positive', 'bps-2026', 'cap-when-positive'),
  'banyuwangi-bkpp': both('hundred-when-positive', 'bkpp', 'hundred-when-positive'),
  'banyuwangi-dukcapil': both('zero', 'dukcapil', 'zero', 'deli serdang'),
  boyolali: both('met-or-zero', 'ichien86', 'ichien86/esakip', 'met-or-zero'),
};

const practised = (of: (practice: Practice) => Expression): Expression =>
  select('practice', Object.fromEntries(Object.entries(PRACTICES).map(([key, practice]) => [key, of(practice)])));

const ZERO_HIGHER = practised(({ higher }) => ZERO_TARGET[higher]('higher'));
const ZERO_LOWER = practised(({ lower }) => ZERO_TARGET[lower]('lower'));
/** Only an indicator that is better when lower has a worst value. */
const ZERO_UNSTATED = practised(({ higher, lower }) =>
  lower === 'worst-value' ? ZERO_TARGET[lower]('lower') : ZERO_TARGET[higher]('higher'),
);

/** ORG-CAP-07/practice, a target of zero by a stated practice: no figure, and why, unless one is stated. */
export const ZERO = defineRule({
  ...COMMON,
  id: 'ORG-CAP-07/practice',
  title: { id: 'Target nol menurut praktik instansi', en: 'Zero target by the practice of an agency' },
  inputs: [
    T,
    R,
    { ...WORST, optional: true },
    {
      name: 'practice',
      unit: '',
      assumed: 'takar',
      categories: Object.keys(PRACTICES),
      words: Object.fromEntries(Object.entries(PRACTICES).map(([key, { words }]) => [key, words])),
      aliases: ['policy', 'kebijakan', 'praktik', 'agency', 'instansi'],
    },
    { ...POLARITY, categories: [...(POLARITY.categories ?? []), 'unstated'], assumed: 'unstated' },
  ],
  parameters: { cap: BPS_2026.cap },
  expression: named(
    'achievementRaw',
    when(
      compare(field('target'), '=', 0),
      select('polarity', { unstated: ZERO_UNSTATED, minimise: ZERO_LOWER, 'minimise-ratio': ZERO_LOWER }, ZERO_HIGHER),
      select('polarity', { unstated: maximise() }, byPolarity(maximise(), minimise(), closeness())),
    ),
  ),
  outputs: [RESULT],
  labels: { ...LABELS, unstated: { id: 'tidak disebut', en: 'not stated' } },
});
