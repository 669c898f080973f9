export { TakarElement } from './element.js';
export { TakarErrorEvent, TakarExplainEvent, TakarSelectEvent } from './events.js';
export { TakarBullet } from './widgets/bullet.js';
export { TakarExplain } from './widgets/explain.js';
export { TakarTable } from './widgets/table.js';

// pictures without a page
export { bulletScene } from './scene/bullet/bullet-scene.js';
export type { BulletOptions, BulletWords, SceneScale } from './scene/bullet/options.js';
export type { Navigation, Steps } from './scene/navigation.js';
export type { GroupMark, Mark, Scene, SimpleMark } from './scene/scene.js';
export { toSvg } from './scene/to-svg.js';
export type { SvgOptions } from './scene/to-svg.js';
export type { BarKind, RowView } from './view/row-view.js';
export { viewRow } from './view/view-row.js';
export { EN as EN_WORDS } from './locale/en.js';
export { ID as ID_WORDS } from './locale/id.js';
export type { WidgetMessages } from './locale/messages.js';
export { dark } from './themes/dark.js';
export { light } from './themes/light.js';
export type { Tokens } from './themes/tokens.js';
