/** A list that is written item by item, so that a million rows are never one string. */
export class Stream<T> {
  readonly items: () => Iterable<T>;

  constructor(items: () => Iterable<T>) {
    this.items = items;
  }
}

/** One JSON document: an object whose lists have an item a line. `Stream` values are written as they come. */
export function* jsonDocument(members: Readonly<Record<string, unknown>>): Generator<string> {
  yield '{';
  let first = true;
  for (const [key, value] of Object.entries(members)) {
    if (value === undefined) continue;
    yield `${first ? '' : ','}\n${JSON.stringify(key)}: `;
    first = false;
    if (value instanceof Stream) yield* jsonList(value.items() as Iterable<unknown>);
    else if (Array.isArray(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
  }
  yield '\n}\n';
}

/** A list with an item a line. */
export function* jsonList(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
