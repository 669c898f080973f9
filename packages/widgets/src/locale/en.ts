import type { WidgetMessages } from './messages.js';

/** What the widgets say in English. */
export const EN: WidgetMessages = {
  locale: 'en',
  title: 'Performance achievement',
  columns: {
    indicator: 'Indicator',
    unit: 'Unit',
    period: 'Period',
    measureUnit: 'Measure',
    target: 'Target',
    realisation: 'Realisation',
    achievement: 'Achievement',
    band: 'Band',
    status: 'Status',
  },
  percent: (value) => `${value}%`,
  money: (value, rest) => `Rp${value}${rest === '' ? '' : ` ${rest}`}`,
  status: {
    met: 'met',
    unmet: 'not yet met',
    failed: 'not met',
    undirected: 'direction of the indicator unknown',
    absent: {
      'not-reported': 'not reported yet',
      'not-due': 'not due yet',
      'not-released': 'not released yet',
      'not-applicable': 'not applicable',
      unverified: 'not verified yet',
    },
    notComputed: 'not computed',
  },
  notComputed: (reason) => `Not computed: ${reason}`,
  undirected: 'Polarity unknown: the bar only shows realisation against target, without judgement.',
  row: (view) =>
    [
      [view.indicator, view.unit, view.period].filter((part) => part !== null).join(', '),
      `Target ${view.target}, realisation ${view.realisation}`,
      view.achievement === null
        ? `${view.statusWord}${view.reason === null ? '' : `. ${view.reason}`}`
        : `Achievement ${view.figure}, ${view.statusWord}${view.bandLabel === null ? '' : `, ${view.bandLabel}`}`,
    ].join('. '),
  summary: ({ rows, computed, met, missing, lowest }) =>
    [
      computed === 0
        ? `No achievement can be computed yet for ${rows} indicators.`
        : `${met} of ${computed}${missing > 0 ? ' computable' : ''} indicators met${
            lowest === null ? '' : `; lowest ${lowest.indicator} (${lowest.figure})`
          }.`,
      missing > 0 && computed > 0 ? `${missing} of ${rows} indicators cannot be computed.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  shown: (shown, all) => `Showing ${shown} of ${all} rows.`,
  keys: 'Arrow keys to move, Enter for the explanation, Escape to leave.',
  legend: {
    title: 'Key',
    target: 'target (100%)',
    cut: 'beyond the axis',
    from: (value) => `from ${value}`,
    above: (value) => `above ${value}`,
    below: (value) => `below ${value}`,
    upTo: (value) => `up to ${value}`,
  },
  states: {
    loading: 'Loading data…',
    empty: 'No data yet.',
    error: 'The data cannot be shown.',
    stale: 'The data below may be out of date.',
    retry: 'Try again',
  },
  sources: {
    part: 'A part of the viewer could not be loaded. Check the network, then try again.',
    policy: 'The computation policy is not known.',
    failed: 'The viewer of the data has failed.',
  },
  texts: {
    session: 'Your session has ended. Sign in to the portal again, then reload this page.',
    'not-found': 'There is nothing at the address of the data.',
    server: 'The data server has a problem. Try again in a while.',
    network: 'The data server cannot be reached. Check the network, then try again.',
    cut: 'The answer of the data server broke off before it was whole. Try again in a while.',
    slow: 'The data server took too long to answer, and was asked no further. Try again; if it happens again, tell whoever keeps the portal: a source can wait longer (timeout on takar-source).',
    large:
      'The data are larger than 250 MB and were not fetched. Ask for a part of them, for example one year or one unit, or compute the file with takar compute.',
    foreign: 'Data can only be fetched from the same site.',
    disk: 'A page from disk, or in a frame without an origin of its own (sandbox without allow-same-origin), cannot fetch a data file. Put the table inside the element.',
    type: 'The kind of data file is not known. Use CSV, JSON or Arrow.',
    partial: 'The server gives only a part of the rows. Ask it for all of them, for example without a limit of a page.',
    unreadable: 'The data cannot be read.',
    'block-empty': 'The data block is empty: the server wrote nothing into it (check json_encode).',
  },
  noExplanation: 'The explanation could not be loaded. Reload the page, then try again.',
};
