import { HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLOURS, counted, heatCells, MONTHS } from '../data/heat-cells.mjs';
import { box, offer } from '../offer.mjs';

echarts.use([HeatmapChart, GridComponent, VisualMapPiecewiseComponent, CanvasRenderer]);

let cells = null;
let chart = null;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows }) {
    cells = heatCells(rows);
  },
  steps: {
    mount() {
      const { names, bands } = cells;
      chart = echarts.init(box(1400, 600), null, { renderer: 'canvas' });
      chart.setOption({
        animation: false,
        grid: { left: 100, right: 10, top: 5, bottom: 20 },
        xAxis: { type: 'category', data: MONTHS },
        yAxis: { type: 'category', data: names, inverse: true },
        visualMap: {
          type: 'piecewise',
          show: false,
          pieces: COLOURS.map((color, value) => ({ value, color })),
        },
        series: [
          {
            type: 'heatmap',
            progressive: 0,
            data: Array.from(bands, (band, i) => [i % MONTHS.length, Math.floor(i / MONTHS.length), band]),
          },
        ],
      });
    },
  },
  facts() {
    const data = chart.getModel().getSeriesByIndex(0).getData();
    return { bands: counted(Array.from({ length: data.count() }, (_, i) => data.getItemVisual(i, 'style').fill)) };
  },
});
