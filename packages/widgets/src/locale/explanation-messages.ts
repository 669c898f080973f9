/** Words of the explanation panel. */
export interface ExplanationMessages {
  readonly title: string;
  readonly close: string;
  readonly result: string;
  readonly formula: string;
  readonly withFigures: string;
  readonly why: string;
  readonly over: (what: string, result: string) => string;
  readonly rule: string;
  readonly policy: string;
  readonly scale: string;
  readonly hash: string;
  readonly asOf: string;
  readonly source: string;
  readonly written: (raw: string) => string;
  readonly line: (line: number) => string;
  readonly inForce: (from: string, until: string | undefined) => string;
  readonly remarks: string;
  readonly raw: string;
  readonly published: string;
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low' | 'default', string>>;
  /** Shown wherever a source is not a good one. */
  readonly weak: Readonly<Record<'low' | 'default', string>>;
  readonly copyText: string;
  readonly copyJson: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: string;
}
