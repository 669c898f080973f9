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

/**
 * The same for members that are made one after the other, each when the one before is written; a member may be text of JSON
 * that comes in pieces.
 */
export async function* lateDocument(members: Readonly<Record<string, () => unknown>>): AsyncGenerator<string> {
  let before = '{\n';
  for (const [key, make] of Object.entries(members)) {
    yield `${before}${JSON.stringify(key)}: `;
    before = ',\n';
    const value = make();
    if (isText(value)) yield* value;
    else yield Array.isArray(value) ? [...jsonList(value)].join('') : JSON.stringify(value);
  }
  yield '\n}\n';
}

function isText(value: unknown): value is AsyncIterable<string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
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

/** The same for items that come as text, each with a comma before it (`jsonItems`), in pieces. */
export async function* jsonListOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = false;
  for await (const piece of pieces) {
    if (piece === '') continue;
    yield begun ? piece : `[${piece.slice(1)}`;
    begun = true;
  }
  yield begun ? '\n]' : '[]';
}

/** Items of a list as text, each with a comma before it. */
export function jsonItems(items: Iterable<unknown>): string {
  return Array.from(items, (item) => `,\n${JSON.stringify(item)}`).join('');
}
