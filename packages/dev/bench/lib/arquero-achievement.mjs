import { CAP, EDGES, FLOOR, POLARITIES } from './achievement-rule.mjs';

/** The plain query in Arquero; its verbs turn text into code, so the fixed numbers stand in the text. */
export async function arqueroAchievement({ columns, length }) {
  const aq = await import('arquero');
  const table = aq.table({
    polarity: columns.polarity.codes,
    target: columns.target.values,
    realisation: columns.realisation.values,
  });
  const [maximise, minimise] = ['maximise', 'minimise'].map((name) => POLARITIES.indexOf(name));
  const raw = `d => d.target === 0 || d.realisation !== d.realisation ? NaN
    : d.polarity === ${maximise} ? d.realisation / d.target * 100
    : d.polarity === ${minimise} ? (2 * d.target - d.realisation) / d.target * 100
    : 100 - op.abs(d.realisation - d.target) / op.abs(d.target) * 100`;
  const rounded = `d => op.round((d.raw < ${FLOOR} ? ${FLOOR} : d.raw > ${CAP} ? ${CAP} : d.raw) * 100) / 100`;
  const [a, b, c, d] = EDGES;
  const band = `d => d.achievement !== d.achievement ? NaN : d.achievement > ${d} ? 4 : d.achievement > ${c} ? 3
    : d.achievement > ${b} ? 2 : d.achievement > ${a} ? 1 : 0`;
  let found;
  return {
    run: () => {
      found = table.derive({ raw }).derive({ achievement: rounded }).derive({ band });
    },
    achievement: () => {
      const get = found.getter('achievement');
      return Float64Array.from({ length }, (_, row) => get(row));
    },
  };
}
