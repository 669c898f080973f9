import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { bulletRows, CHARTS, colour } from '../data/bullet-rows.mjs';
import { box, offer } from '../offer.mjs';

echarts.use([BarChart, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

let content = null;
let charts = [];
const dataOf = (chart) => chart.getModel().getSeriesByIndex(0).getData();

export const { prepare, rest, step, facts } = offer({
  prepare() {
    content = bulletRows();
  },
  steps: {
    mount() {
      charts = Array.from({ length: CHARTS }, () => draw(content));
    },
  },
  facts: () => ({ bars: charts.reduce((sum, chart) => sum + dataOf(chart).count(), 0) }),
});

/** Bars of the achievements, with the colour of their status and a line at the target. */
function draw({ rows }) {
  const chart = echarts.init(box(800, 600), null, { renderer: 'canvas' });
  chart.setOption({
    animation: false,
    tooltip: {},
    grid: { left: 90, right: 10, top: 5, bottom: 20 },
    xAxis: { max: 140 },
    yAxis: { type: 'category', data: rows.map(({ name }) => name), axisLabel: { interval: 0, fontSize: 8 } },
    series: [
      {
        type: 'bar',
        data: rows.map(({ achievement, met }) => ({ value: achievement, itemStyle: { color: colour(met) } })),
        markLine: { symbol: 'none', data: [{ xAxis: 100 }] },
      },
    ],
  });
  return chart;
}
