// The menu and everything that is exported by it: a chunk of its own, beside the classic file too, loaded when somebody
// opens a menu. It takes the words of explanations with it, which name rules and sources.
export { Menu } from './menu.js';
