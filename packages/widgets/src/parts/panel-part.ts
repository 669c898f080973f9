// Everything that only an explanation needs: a chunk of its own, loaded when the first one is asked for.
export { rowHref } from '../data/row-href.js';
export { bringTexts } from '../locale/full.js';
export { explanationWords } from '../locale/explanation.js';
export { addStyles } from '../styles/add-styles.js';
export { panelStyles } from '../styles/panel.js';
export { explainGroup, explainRow } from '../view/explanation.js';
export { copyExplanation } from './copy-explanation.js';
export { explanationTemplate } from './explanation.js';
export { Panel } from './panel.js';
export { TemplateBox } from './template-box.js';
export { setStop, walkControls } from './walk-controls.js';
