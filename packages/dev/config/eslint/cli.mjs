import { cliSources } from './files.mjs';
import { noEval } from './no-eval.mjs';

/** The command line may use every package but the tools of this workspace. */
export const cli = {
  files: cliSources,
  rules: {
    ...noEval,
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^@takar/dev', message: 'Nothing depends on dev.' },
          { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
        ],
      },
    ],
  },
};
