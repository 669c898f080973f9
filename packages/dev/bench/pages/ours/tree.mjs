import '/takar/esm/takar-cascade-tree.js';
import { treeModel, treeNodes } from '../data/tree-nodes.mjs';
import { offer, stage } from '../offer.mjs';

let model = null;
let tree = null;

/** Opens or closes the first node of the third level. */
const turn = () => {
  const twisty = tree.shadowRoot.querySelector('[aria-level="3"] .twisty');
  twisty.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  return tree.updateComplete;
};

export const { prepare, rest, step, facts } = offer({
  prepare({ rows, fan }) {
    model = treeModel(treeNodes(rows, fan));
  },
  steps: {
    async mount() {
      tree = document.createElement('takar-cascade-tree');
      tree.data = model;
      stage().append(tree);
      await tree.updateComplete;
      tree.openAll(2);
      await tree.updateComplete;
    },
    expand: turn,
    collapse: turn,
  },
  facts: () => ({ shown: Object.keys(tree.scene.navigation.steps).length }),
});
