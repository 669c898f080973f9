import { AGGREGATES } from './aggregates.mjs';
import { everyWay } from './choices.mjs';
import { ofDouble } from './enclosure.mjs';
import { doubleOf, imageOf } from './image.mjs';
import { isZero, none, OPERATORS, some } from './operators.mjs';

/**
 * What a tree gives for one row (and its group) in exact arithmetic: the outcomes of the whole, under the empty name, and of
 * every named step that is taken. There is one, or those that a double within its proven error may have; null where these
 * cannot be listed. Outcomes are `{ value, reason }`.
 */
export function interpret(expression, scope) {
  const ways = everyWay((choose) => {
    const steps = new Map();
    const reading = { ...scope, choose, steps, known: new Map() };
    steps.set('', told(imaged(read(expression, reading), choose)));
    return steps;
  });
  if (ways === null) return null;
  const outcomes = new Map();
  for (const steps of ways)
    for (const [name, outcome] of steps) outcomes.set(name, [...(outcomes.get(name) ?? []), outcome]);
  return outcomes;
}

function read(node, reading) {
  const known = reading.known.get(node);
  if (known !== undefined) return known;
  const found = readNode(node, reading);
  reading.known.set(node, found);
  return found;
}

function readNode(node, reading) {
  switch (node.kind) {
    case 'constant':
      return some(ofDouble(node.value));
    case 'parameter':
      return some(ofDouble(reading.parameters[node.name]));
    case 'missing':
      return none(node.reason);
    case 'field':
      return fieldOf(reading.inputs[node.name]);
    case 'named': {
      const found = imaged(read(node.of, reading), reading.choose);
      if (reading.ofRow !== true) reading.steps.set(node.name, told(found));
      return found;
    }
    case 'select': {
      const name = reading.inputs[node.field];
      const branch = typeof name === 'string' && Object.hasOwn(node.cases, name) ? node.cases[name] : node.otherwise;
      return read(branch, reading);
    }
    case 'apply':
      return apply(node, reading);
    case 'aggregate':
      return aggregate(node, reading);
  }
  throw new Error(`the oracle knows no ${node.kind}`);
}

function fieldOf(cell) {
  if (typeof cell === 'number') return Number.isFinite(cell) ? some(ofDouble(cell)) : none('out_of_range');
  if (typeof cell !== 'object' || cell === null) return none('missing');
  return cell.reason === null ? some(ofDouble(cell.value)) : cell;
}

function apply({ operator, args, options }, reading) {
  if (operator === 'when') {
    const test = read(args[0], reading);
    if (test.reason !== null) return test;
    return read(isZero(test.value) ? args[2] : args[1], reading);
  }
  if (operator === 'coalesce') {
    let found = none('missing');
    for (const arg of args) {
      found = read(arg, reading);
      if (found.reason === null) break;
    }
    return found;
  }
  const outcomes = args.map((arg) => read(arg, reading));
  const without = outcomes.find(({ reason }) => reason !== null);
  if (without !== undefined) return without;
  return OPERATORS[operator](
    outcomes.map(({ value }) => value),
    options,
    reading.choose,
  );
}

function aggregate({ aggregate: name, of }, reading) {
  const { strict, of: figureOf, ofNone } = AGGREGATES[name];
  const images = [];
  for (const inputs of reading.group ?? [reading.inputs]) {
    const { value, reason } = read(of, { ...reading, inputs, ofRow: true, known: new Map() });
    const image = reason === null ? imageOf(value, reading.choose) : null;
    if (image !== null) images.push(image);
    else if (reason !== 'not_applicable' && strict) return none(reason ?? 'out_of_range');
  }
  if (images.length === 0) return ofNone === undefined ? none('no_rows') : some(ofDouble(ofNone));
  return figureOf(images);
}

/** The figure at its image. */
function imaged(outcome, choose) {
  if (outcome.reason !== null) return outcome;
  const image = imageOf(outcome.value, choose);
  return image === null ? none('out_of_range') : { ...some(ofDouble(doubleOf(image))), double: doubleOf(image) };
}

const told = ({ reason, double = null }) => ({ value: double, reason });
