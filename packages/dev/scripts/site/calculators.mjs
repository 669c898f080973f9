import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { escapeMarkup as escaped } from '@takar/widgets/pictures.js';
import { floor } from '../../config/floor.mjs';
import { computationsOf } from '@takar/core/registry';
import { casesByRule } from '../generate/rule-cases.mjs';
import { forCase } from '../../site/calculator/case-inputs.js';

const RULE_PAGE = /^docs\/reference\/rules\/([^/]+)\.html$/;
/** Cases that a reader can choose from; the page lists all of them. */
const MOST = 40;

/** The calculator and core with all rules, as one script for the rule pages. */
export async function bundleCalculator(file) {
  await build({
    entryPoints: [fileURLToPath(new URL('../../site/calculator/calculator.js', import.meta.url))],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    target: floor,
  });
}

/** A rule page with its calculator; any other page as it is. */
export function withCalculator(page, cases = casesByRule()) {
  const rule = RULE_PAGE.exec(page.address)?.[1];
  if (rule === undefined || rule === 'index') return page;
  const rules = computationsOf(rule).filter(({ kind }) => kind !== 'note');
  const own = (cases.get(rule) ?? [])
    .filter(({ inputs }) => typeof inputs === 'object' && inputs !== null && givesFigures(rules, inputs))
    .slice(0, MOST)
    .map(({ id, inputs }) => ({ id, inputs }));
  const section = `<section class="calculator" lang="id" data-rule="${escaped(rule)}" data-cases="${escaped(JSON.stringify(own))}"></section>`;
  return { ...page, html: `${page.html}\n${section}`, scripts: ['site/calculator.js'] };
}

/** Whether a case gives a computation something to compute: some published rows only name their formula. */
function givesFigures(rules, inputs) {
  if (rules.length === 0) return false;
  const { rule, given } = forCase(rules, inputs);
  return rule.inputs.some(({ name }) => Object.hasOwn(given, name));
}
