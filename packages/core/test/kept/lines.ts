interface Told {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  readonly hint: string;
}

/** An issue in one line: how bad, what, where, and what to do. */
export function issueLine({ code, severity, message, hint, ...place }: Told): string {
  return `${severity} ${code} ${placeText(place)} ${message} → ${hint}`;
}

/** A place as `path:line:column`, as far as it is known. */
export function placeText({ path, line, column }: Pick<Told, 'path' | 'line' | 'column'>): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** Values that are there, as `name: value | name: value`. */
export function filledLine(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value === value)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' | ');
}
