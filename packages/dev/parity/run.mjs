import { caseSets } from './cases.mjs';
import { canSay, compareGroups, compareRows, expectedGroups, expectedRows } from './compare.mjs';
import { compareRolled } from './compare-rolled.mjs';

const TABLE = 'parity_rows';

/** Compares every case in every engine and prints engine × rows × differences; resolves to whether there are none. */
export async function runParity(engines, rows) {
  const tally = new Map(['batch', ...engines.map(({ name }) => name)].map((name) => [name, new Tally(name)]));
  for (const set of caseSets({ rows })) {
    const cases = set.cases.map((each) => ({ ...each, table: set.table }));
    const expected = cases.map(expectedOf);
    cases.forEach((each, i) => {
      const { scalarDifferences, columns } = expected[i];
      if (scalarDifferences !== undefined) tally.get('batch').add(set, each, scalarDifferences);
      if (each.stated !== undefined) checkStated(each, columns['']);
      checkOccurring(each, columns);
    });
    // The servers are programs of their own, so they work side by side.
    await Promise.all(engines.map((engine) => runSet(engine, set, cases, expected, tally.get(engine.name))));
    if (set.done !== undefined) console.log(set.done);
  }
  return report(tally);
}

async function runSet({ engine, load, drop, compare: own }, set, cases, expected, tally) {
  const began = performance.now();
  const name = set.tableName ?? TABLE;
  const source = await load(name, set.table);
  for (const [i, each] of cases.entries()) {
    // Scores have a verb of their own, which asks policies and not any expression, and leaves replaced rows out; trees have none.
    const isSaid = (each.score === undefined || each.policy !== undefined) && each.rolled === undefined;
    if (!canSay(engine.dialect, each) || (own !== undefined && !isSaid)) continue;
    const compare = own ?? comparisonOf(each);
    tally.add(set, each, await compare(engine, source, each, expected[i]).catch((error) => failed(error)));
  }
  await drop(name);
  tally.seconds += (performance.now() - began) / 1000;
}

/** What core gives for a case; that of a tree says itself what core gave. */
function expectedOf(each) {
  return each.expected ?? (each.keys === undefined ? expectedRows(each) : expectedGroups(each));
}

function comparisonOf(each) {
  if (each.rolled !== undefined) return compareRolled;
  return each.keys === undefined ? compareRows : compareGroups;
}

/** The vectors say themselves what is right: the library may not be compared with itself alone. */
function checkStated({ name, stated }, { values, status }) {
  stated.forEach((value, row) => {
    const own = status[row] === 0 ? values[row] : null;
    if (!Object.is(own, value)) throw new Error(`vector ${row}, ${name}: ${own} is not ${value}`);
  });
}

/** A case that is there for some figures must hold them: what never occurs is not compared. */
function checkOccurring({ name, occur = {} }, columns) {
  for (const [step, figures] of Object.entries(occur)) {
    const lacking = figures.filter((figure) => !columns[step].values.includes(figure));
    if (lacking.length > 0) throw new Error(`${name}: ${step} is never ${lacking.join(' or ')}`);
  }
}

function failed(error) {
  return { rows: 0, count: 1, first: [error.message.slice(0, 600)] };
}

class Tally {
  constructor(name) {
    this.name = name;
  }

  cases = 0;
  rows = 0;
  differences = 0;
  seconds = 0;

  add(set, each, { rows, count, first }) {
    this.cases += 1;
    this.rows += rows;
    this.differences += count;
    if (count > 0)
      console.log(`${this.name}, ${set.name}, ${each.name}: ${count} differences\n  ${first.join('\n  ')}`);
  }
}

function report(tally) {
  console.log(`\n${['engine', 'cases', 'rows', 'differences', 'seconds'].map(cell).join('')}`);
  let right = true;
  let [compared, different] = [0, 0];
  for (const [name, { cases, rows, differences, seconds }] of tally) {
    console.log([name, cases, rows.toLocaleString('en'), differences, seconds.toFixed(1)].map(cell).join(''));
    compared += rows;
    different += differences;
    // An engine that compared nothing has proven nothing.
    if (differences > 0 || rows === 0) right = false;
  }
  console.log(`${different} differences in ${compared.toLocaleString('en')} rows of ${tally.size} engines`);
  return right;
}

const cell = (value) => String(value).padEnd(14);
