// Pictures without a page: scenes, what they are made from, and their export. Loads neither Lit nor any element.
export { bulletScene } from './scene/bullet/bullet-scene.js';
export type { BulletOptions, BulletWords, SceneScale } from './scene/bullet/options.js';
export type { Navigation, Steps } from './scene/navigation.js';
export type { GroupMark, Mark, Scene, SimpleMark } from './scene/scene.js';
export { toSvg } from './scene/to-svg.js';
export type { SvgOptions } from './scene/to-svg.js';
export { bulletOptions } from './view/bullet-options.js';
export type { BarKind, RowView } from './view/row-view.js';
export { countRows } from './view/counts.js';
export type { RowCounts } from './view/counts.js';
export { viewRow } from './view/view-row.js';
export type { ViewOptions } from './view/view-row.js';
export { learn } from './locale/tongue.js';
export type { Tongue } from './locale/tongue.js';
export type { WidgetMessages } from './locale/messages.js';
export { dark } from './themes/dark.js';
export { light } from './themes/light.js';
export type { Tokens } from './themes/tokens.js';
