/**
 * Gives `Array.from` its second argument back on pages of old scripts: MooTools 1.4 and Prototype replace it by one that only
 * copies. Who asks theirs with one argument is answered by theirs.
 */
export function mendArrayFrom(): void {
  const theirs = Array.from.bind(Array);
  if (theirs([0], () => 1)[0] === 1) return;
  Array.from = <T, U>(
    list: Iterable<T> | ArrayLike<T>,
    each?: (value: T, place: number) => U,
    self?: unknown,
  ): (T | U)[] => {
    if (each === undefined) return theirs(list);
    const values: ArrayLike<T> = Symbol.iterator in list ? [...list] : list;
    const made: U[] = [];
    for (let i = 0; i < values.length; i += 1) made.push(each.call(self, values[i] as T, i));
    return made;
  };
}
