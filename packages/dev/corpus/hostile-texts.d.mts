/** A text that somebody may put into a name, a cell or a note, and what it tries. */
export interface HostileText {
  readonly tries: string;
  readonly text: string;
}

/** Texts that try to become more than text. A script that runs sets `hostile` on the global object. */
export declare const HOSTILE_TEXTS: readonly HostileText[];

/** A host that nothing may ever ask for anything. */
export declare const HOSTILE_HOST: string;
