import { totalmem } from 'node:os';
import { markdown } from '../lib/report.mjs';

/** Somebody who waits: longer than this, and the figures are made overnight. */
const PATIENCE = 60_000;
/** Megabytes a million rows that are within what a run differs from the next. */
const NO_GROWTH = 5;

/** What every contender took at every size, what a million rows more cost, and how far each goes on this machine. */
export function curve(taken) {
  return [
    markdown(
      ['rows', 'who', 'Parquet', 'load', 'wall', 'processor', 'peak memory'],
      taken.map(({ rows, title, bytes, load, wall, cpu, peak }) => [
        rows.toLocaleString('en'),
        title,
        `${(bytes / 1e6).toFixed(0)} MB`,
        seconds(load),
        seconds(wall),
        seconds(cpu),
        `${peak.toFixed(0)} MB`,
      ]),
    ),
    '',
    'Load is what comes before the first answer: the file into typed arrays, or into the shards. Processor seconds hold on a loaded machine, wall time does not.',
    '',
    markdown(
      [
        'who',
        'a million rows more: processor',
        'wall',
        'memory',
        'rows in a minute',
        'rows in a quarter of the memory',
      ],
      [...new Set(taken.map(({ name }) => name))].map((name) => line(taken.filter((each) => each.name === name))),
    ),
    '',
    `Straight lines from the smallest to the greatest size. A minute is one of all threads at work, by processor seconds; the memory is ${(totalmem() / 2 ** 30).toFixed(0)} GB.`,
  ].join('\n');
}

/** The straight line from the smallest to the greatest size. */
function line(sizes) {
  const [first, last] = [sizes[0], sizes.at(-1)];
  const millions = (last.rows - first.rows) / 1e6;
  const more = (of) => Math.max(0, last[of] - first[of]) / millions;
  const until = (most, of) => Math.round(last.rows / 1e6 + (most - last[of]) / more(of));
  const memory = more('peak') < NO_GROWTH ? 'does not grow' : `${until(totalmem() / 4 / 2 ** 20, 'peak')} million`;
  return [
    first.title,
    seconds(more('cpu')),
    seconds(more('wall')),
    `${more('peak').toFixed(0)} MB`,
    `${until(PATIENCE * first.threads, 'cpu')} million`,
    memory,
  ];
}

const seconds = (ms) => `${(ms / 1000).toPrecision(3)} s`;
