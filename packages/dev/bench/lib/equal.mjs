/** Fails unless two lists of outcomes are the same in every row, value and status. */
export function mustEqual(name, found, expected) {
  const { length } = expected.values;
  for (let row = 0; row < length; row += 1) {
    const isSame = Object.is(found.values[row], expected.values[row]) && found.status[row] === expected.status[row];
    if (isSame) continue;
    const one = `${found.values[row]} (${found.status[row]})`;
    throw new Error(`${name}: row ${row} is ${one}, expected ${expected.values[row]} (${expected.status[row]})`);
  }
}

/**
 * Fails unless plain doubles are what the contract gives, but for the ties that they round the other way; tells how many
 * rows differ.
 */
export function mustBeNear(name, found, expected, tolerance) {
  let different = 0;
  for (let row = 0; row < expected.length; row += 1) {
    const one = found[row];
    const other = expected[row];
    if (Object.is(one, other)) continue;
    different += 1;
    if (!(Math.abs(one - other) <= tolerance)) throw new Error(`${name}: row ${row} is ${one}, expected ${other}`);
  }
  return different;
}
