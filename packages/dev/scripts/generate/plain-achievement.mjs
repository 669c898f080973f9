// The achievement rule of the default policy, its bands and whether targets were met, as code for one row, into
// packages/core/src/indicator/plain/pemda-uncapped.ts: written from the same trees that every other reader takes. `--check`
// compares instead of writing. Needs core compiled.
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { generatedFile } from '../lib/generated-file.mjs';
import { root } from '../lib/paths.mjs';
import { ruleCode } from '../lib/rule-code.mjs';

const core = (path) => import(join(root, 'packages/core/dist', path));
const { achievementRule } = await core('indicator/achievement-rule.js');
const { numberedRules } = await core('indicator/rule-of-row.js');
const { targetMet } = await core('indicator/formula/met.js');
const { PEMDA_UNCAPPED } = await core('regulations/policies/pemda.js');
const { bandOnScale, bandUnrounded } = await core('score/band-rule.js');
const { SCALE_FIVE } = await core('score/scales.js');
const { rewrite, walk } = await core('expression/walk.js');

const { expression } = achievementRule(PEMDA_UNCAPPED);
const steps = Object.fromEntries(
  [...walk(expression)].filter(({ kind }) => kind === 'named').map((node) => [node.name, node]),
);
/** A tree that reads a step, with that step in it: bands are asked of the figure that was computed. */
const joined = (tree) => rewrite(tree, (node) => (node.kind === 'field' ? steps[node.name] : undefined));
const { ids, tree } = numberedRules(PEMDA_UNCAPPED);

const figures = ruleCode({
  // in the order of the columns of `compute`
  achievement: steps.achievement,
  achievementRaw: steps.achievementRaw,
  achievementCapped: steps.achievementCapped,
  met: joined(targetMet()),
  band: joined(bandOnScale({ kind: 'field', name: 'achievement' }, SCALE_FIVE)),
  unrounded: joined(bandUnrounded({ kind: 'field', name: 'achievementCapped' }, SCALE_FIVE)),
});
const rule = ruleCode({ rule: tree });

const CATEGORIES = ['polarity', 'target_kind'];
const fields = [...new Set([...figures.fields, ...rule.fields])].sort();
const used = [...new Set([...figures.used, ...rule.used])].sort();
const taking = ({ fields }) => `{ ${fields.join(', ')} }: PlainRow`;

const text = `// Written by packages/dev/scripts/generate/plain-achievement.mjs from the tree of ${PEMDA_UNCAPPED.id} and the scale ${SCALE_FIVE.id}.
import { ${used.join(', ')}, type Figure } from '../../expression/plain.js';

/** The policy, in force from that day. */
export const POLICY = { id: '${PEMDA_UNCAPPED.id}', from: '${PEMDA_UNCAPPED.from}' };

/** What the rule reads of a row. */
export interface PlainRow {
${fields.map((name) => `readonly ${name}: ${CATEGORIES.includes(name) ? 'string | null' : 'Figure'};`).join('\n')}
}

/** Figures of a row: achievement in per cent, whether the target was met (1 or 0), positions on the scale. */
export interface PlainFigures {
${figures.given.map(([name]) => `readonly ${name}: Figure;`).join('\n')}
}

/** What a row comes to. */
export function achievementOf(${taking(figures)}): PlainFigures {
${figures.statements.join('\n')}
return { ${figures.given.map(([name, code]) => (name === code ? name : `${name}: ${code}`)).join(', ')} };
}

/** Rules that rows take. */
export const RULES: readonly string[] = ${JSON.stringify(ids)};

/** Position of the rule that a row takes. */
export function ruleOf(${taking(rule)}): Figure {
${rule.statements.join('\n')}
return ${rule.given[0][1]};
}
`;
const file = join(root, 'packages/core/src/indicator/plain/pemda-uncapped.ts');
const options = {
  ...(await resolveConfig(file, { config: join(root, 'packages/dev/config/prettier.json') })),
  filepath: file,
};
generatedFile(file, await format(text, options), {
  check: process.argv.includes('--check'),
  command: 'plain-achievement.mjs',
});
