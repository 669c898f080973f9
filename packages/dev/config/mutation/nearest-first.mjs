import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';
import { TapTestRunner } from '@stryker-mutator/tap-runner';
import { belowDist } from '../../scripts/mutation/mutant-key.mjs';

/** Areas whose tests ask rules of every instrument. */
const ASKS_RULES = ['case', 'regulation'];

/** Runs the tests of the mutant's own area first: a module that everything imports is covered by every test file. */
class NearestFirst extends TapTestRunner {
  mutantRun(options) {
    const [area] = belowDist(options.activeMutant.fileName).split('/');
    const distance = (file) => {
      const tested = /build\/test\/([^/]+)/.exec(file.replaceAll('\\', '/'))?.[1] ?? '';
      return tested === area ? 0 : ASKS_RULES.includes(tested) ? 1 : 2;
    };
    const testFilter = options.testFilter?.toSorted?.((a, b) => distance(a) - distance(b)) ?? options.testFilter;
    return super.mutantRun({ ...options, testFilter });
  }
}

function create(injector) {
  return injector.provideValue('globalNamespace', INSTRUMENTER_CONSTANTS.NAMESPACE).injectClass(NearestFirst);
}
create.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'nearest-first', create)];
