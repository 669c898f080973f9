import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { LegendItem } from '../../view/picture.js';
import { layerSign } from './part-marks.js';
import type { EvaluationWords } from './words.js';

const BAR = { kind: 'rect', x: 1, y: 2, width: 20, height: 10 } as const;

/** The key to the picture of an evaluation. */
export function evaluationLegend(model: EvaluationModel, words: EvaluationWords): readonly LegendItem[] {
  const { main, scores, weakest } = model;
  const item = (when: boolean, text: string, ...marks: LegendItem['marks']): LegendItem[] =>
    when ? [{ text, marks }] : [];
  return [
    ...item(true, `${words.percentOfWeight} (${words.layers[main.layer]})`, { ...BAR, role: 'bar-met' }),
    ...item(
      weakest.size > 0,
      words.weakest,
      { ...BAR, role: 'bar-unmet' },
      { kind: 'path', role: 'stripe', d: 'M6 2v10M12 2v10M18 2v10' },
    ),
    ...item(main.provisional && main.total !== null, words.reachable, { ...BAR, role: 'bar-open' }),
    ...item(true, words.maximum, { ...BAR, role: 'band-3' }),
    ...scores
      .filter(({ layer }) => layer !== main.layer)
      .map(({ layer }) => ({
        text: words.layers[layer],
        marks: [{ kind: 'path', role: 'bar-open', d: layerSign(layer, 11, 7) } as const],
      })),
  ];
}
