import { select, stratify, tree } from 'd3';
import { treeNodes } from '../data/tree-nodes.mjs';
import { box, offer } from '../offer.mjs';

let nodes = null;
let root = null;
let svg = null;

export const { prepare, rest, step, facts } = offer({
  prepare({ rows, fan }) {
    nodes = treeNodes(rows, fan);
  },
  steps: {
    mount() {
      root = stratify()
        .id((node) => String(node))
        .parentId((node) => (node === 0 ? '' : String(nodes.parent[node])))(
        Array.from({ length: nodes.count }, (_, i) => i),
      );
      root.eachAfter((node) => {
        node.below = node.children;
        if (node.depth >= 2) node.children = undefined;
      });
      svg = select(box(1400, 800)).append('svg').attr('width', 1400).attr('height', 800);
      draw();
    },
    expand: turn,
    collapse: turn,
  },
  facts: () => ({ shown: svg.node().querySelectorAll('circle').length }),
});

/** Opens or closes the first node of the third level. */
function turn() {
  const node = root.descendants().find(({ depth }) => depth === 2);
  node.children = node.children === undefined ? node.below : undefined;
  draw();
}

function draw() {
  tree().size([780, 1200])(root);
  svg
    .selectAll('path')
    .data(root.links())
    .join('path')
    .attr('fill', 'none')
    .attr('stroke', '#999')
    .attr('d', ({ source, target }) => {
      const middle = (source.y + target.y) / 2;
      return `M${source.y},${source.x}C${middle},${source.x} ${middle},${target.x} ${target.y},${target.x}`;
    });
  svg
    .selectAll('text')
    .data(root.descendants())
    .join('text')
    .attr('x', ({ y }) => y + 4)
    .attr('y', ({ x }) => x)
    .attr('font-size', 7)
    .text(({ data }) => `${nodes.name(data)} ${nodes.realised[data]}`);
  svg
    .selectAll('circle')
    .data(root.descendants())
    .join('circle')
    .attr('r', 2)
    .attr('cx', ({ y }) => y)
    .attr('cy', ({ x }) => x);
}
