import { readFileSync } from 'node:fs';
import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { belowDist, mutantKey } from '../../scripts/mutation/mutant-key.mjs';

/** Lets through the mutants that were drawn; what else stands within their places is not tested. */
class OnlySampled {
  async init() {
    const { sample } = JSON.parse(readFileSync('build/mutation/sample.json', 'utf8'));
    this.keys = new Set(sample.map(mutantKey));
  }

  async check(mutants) {
    const isDrawn = (mutant) => this.keys.has(mutantKey({ ...mutant, file: belowDist(mutant.fileName) }));
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? DRAWN : NOT_DRAWN]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

const DRAWN = { status: CheckStatus.Passed };
const NOT_DRAWN = { status: CheckStatus.CompileError, reason: 'not in the sample' };

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'only-sampled', OnlySampled)];
