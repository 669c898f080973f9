import type { Navigation } from './navigation.js';

/** What every mark has: the part it plays, which styles and exports turn into colours. */
interface MarkBase {
  /** Part in the picture, as `bar-met`; key of the paint table and CSS class. */
  readonly role: string;
}

/** A rectangle. All geometry is in CSS pixels. */
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** Any number of shapes of one role in one path: a thousand bars cost one node. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Something a reader can visit: its marks, its words, and what it leads to. Groups lie directly in the scene. */
export interface GroupMark extends MarkBase {
  readonly kind: 'group';
  /** Unique in the scene; the key of the navigation graph. */
  readonly id: string;
  /** Everything the picture says here, in words. */
  readonly label: string;
  /** Row that it shows. */
  readonly datum: number;
  /** What explains it; null where there is nothing to explain. */
  readonly trace: string | null;
  readonly marks: readonly SimpleMark[];
}

export type SimpleMark = RectMark | PathMark | TextMark;
export type Mark = SimpleMark | GroupMark;

/** A picture as plain data: screen, print and export draw the same one. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Name of the picture. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly description: string;
  readonly marks: readonly Mark[];
  readonly navigation: Navigation;
}
