import type { PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { bandRange } from '../../view/band-range.js';
import type { LegendItem } from '../../view/picture.js';
import type { RowView } from '../../view/row-view.js';
import { MOST } from './axis.js';
import { toneOf } from './tone.js';

const BAR = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;
const BAND = { kind: 'rect', x: 1, y: 1, width: 20, height: 12 } as const;

/** The key to a bullet picture: bars, target, and the bands with the name of their scale. */
export function bulletLegend(rows: readonly RowView[], scale: PerformanceScale, tongue: Tongue): readonly LegendItem[] {
  const { legend, status } = tongue.words;
  const { locale } = tongue.core;
  const title = scale.title[locale];
  const unmet = rows.find(({ kind }) => kind === 'unmet');
  const has = (kind: RowView['kind']): boolean => rows.some((row) => row.kind === kind);
  const item = (when: boolean, text: string, ...marks: LegendItem['marks']): LegendItem[] =>
    when ? [{ text, marks }] : [];
  return [
    ...item(has('met'), status.met, { ...BAR, role: 'bar-met' }),
    ...item(
      unmet !== undefined,
      unmet?.statusWord ?? '',
      { ...BAR, role: 'bar-unmet' },
      path('stripe', 'M6 2v10M12 2v10M18 2v10'),
    ),
    ...item(has('open'), status.undirected, { ...BAR, role: 'bar-open' }),
    ...item(true, legend.target, path('target', 'M11 0v14')),
    ...item(
      rows.some(({ bar }) => bar !== null && bar > MOST),
      legend.cut,
      path('arrow', 'M8 1l7 6l-7 6z'),
    ),
    { marks: [], text: `${title.charAt(0).toUpperCase()}${title.slice(1)}:` },
    ...scale.bands.map(({ label }, i) => ({
      marks: [
        { ...BAND, role: toneOf(i, scale.bands.length) },
        { ...BAND, role: 'frame' },
      ],
      text: `${label[locale]} (${bandRange(scale, i, tongue)})`,
    })),
  ];
}

function path(role: string, d: string): LegendItem['marks'][number] {
  return { kind: 'path', role, d };
}
