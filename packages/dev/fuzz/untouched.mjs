import assert from 'node:assert/strict';

const SHARED = { Object, Array, Function, String, Number, Map, Promise };
const contentOf = ({ prototype }) =>
  Reflect.ownKeys(prototype).map((key) => Object.getOwnPropertyDescriptor(prototype, key));
const before = Object.values(SHARED).map(contentOf);

/** Fails where something has been put into, or taken out of, what all objects inherit. */
export function assertUntouched() {
  Object.entries(SHARED).forEach(([name, of], i) => {
    assert.deepEqual(contentOf(of), before[i], `${name}.prototype is not what it was`);
  });
}
