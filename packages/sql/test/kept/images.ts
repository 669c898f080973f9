import { roundedStep } from '#src/program/image.js';
import { ARGUMENTS, type ArgumentName } from './steps.js';
import type { Subject } from './subjects.js';
import { toldStep, type Scenarios } from './told.js';

const imageOf = (name: ArgumentName): Scenarios => ({
  [`image of ${name}`]: (dialect) =>
    toldStep(dialect, (program) => program.image(ARGUMENTS[name](program), 'capaian'), true),
});

/** Images and rounding in full; elsewhere their parts stand by their names. */
export const IMAGES: Subject = {
  every: {
    ...imageOf('any'),
    'rounded to 2 digits': (dialect) =>
      toldStep(dialect, (program) => roundedStep(program, ARGUMENTS.always(program), 2, 'half-away'), true),
  },
  more: {
    ...imageOf('infinite'),
    ...imageOf('wide'),
    ...imageOf('bounded'),
    'cut after 9 digits': (dialect) =>
      toldStep(dialect, (program) => roundedStep(program, ARGUMENTS.small(program), 9, 'truncate'), true),
  },
  moreIn: ['duckdb', 'postgres'],
};
