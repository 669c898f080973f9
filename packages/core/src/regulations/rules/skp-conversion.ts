import {
  add,
  compare,
  divide,
  field,
  multiply,
  named,
  parameter,
  subtract,
  when,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule } from '../../regulation/rule.js';

const C = field('achievement');

/** A straight line from (x0, y0) to (x1, y1). */
function line([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): Expression {
  const rise: Operand = multiply(divide(subtract(C, x0), x1 - x0), y1 - y0);
  return y0 === 0 ? rise : add(y0, rise);
}

/**
 * ORG-CAP-15, value of an SKP achievement under PermenPANRB 8/2021, reused by organisations. The printed table covers
 * whole numbers only; between its rows each line runs on by its lower bound, which is Takar's reading (O-9).
 */
export const SKP_CONVERSION = /* @__PURE__ */ defineRule({
  id: 'ORG-CAP-15',
  kind: 'computation',
  title: { id: 'Konversi capaian menjadi nilai SKP', en: 'Conversion of achievement to SKP value' },
  citation: SOURCES.permenpanrb8,
  confidence: 'medium',
  from: '2021-07-01',
  until: '2021-12-31',
  date: 'period-end',
  inputs: [{ name: 'achievement', unit: '%' }],
  parameters: {
    highest: [{ from: '2021-07-01', value: 120, citation: SOURCES.permenpanrb8, confidence: 'medium' }],
  },
  expression: named(
    'skp_value',
    when(
      compare(C, '>', 110),
      parameter('highest'),
      when(
        compare(C, '>', 100),
        line([101, 110], [110, 120]),
        when(
          compare(C, '=', 100),
          109,
          when(
            compare(C, '>=', 80),
            line([80, 70], [99, 89]),
            when(compare(C, '>=', 60), line([60, 50], [79, 69]), line([0, 0], [59, 49])),
          ),
        ),
      ),
    ),
  ),
  note: {
    id: 'Digantikan PermenPANRB 6/2022 untuk pegawai sejak 2022. Ruas 101-110 menurut ingatan; celah antarbaris dilanjutkan lurus.',
    en: 'Superseded for staff by PermenPANRB 6/2022. The part 101-110 is from recall; gaps between rows run on in a straight line.',
  },
});
