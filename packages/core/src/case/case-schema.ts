import type { RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import { aliasesOf } from './input-named.js';

/** JSON Schema (draft 2020-12) of something. */
export type JsonSchema = { readonly [key: string]: unknown };

/** JSON Schema of the inputs of a rule: names, units, categories, bounds, and the other names each input has. */
export function caseSchema(rule: Rule): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `takar:${rule.id}`,
    title: rule.title.id,
    description: rule.title.en,
    ...objectSchema(rule.inputs, rule),
  };
}

function objectSchema(inputs: readonly RuleInput[], rule: Rule): JsonSchema {
  const gathered = new Set(Object.keys(rule.gathers ?? {}));
  const required = inputs.filter(
    ({ name, optional, assumed, shape }) =>
      optional !== true && assumed === undefined && shape !== 'note' && !gathered.has(name),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(inputs.map((input) => [input.name, inputSchema(input, rule)])),
    required: required.map(({ name }) => name),
  };
}

function inputSchema(input: RuleInput, rule: Rule): JsonSchema {
  const label = rule.labels?.[input.name];
  return {
    ...(label === undefined ? {} : { title: label.id, description: label.en }),
    ...shapeSchema(input, rule),
    ...(input.unit === '' ? {} : { 'x-unit': input.unit }),
    ...(aliasesOf(input).length === 0 ? {} : { 'x-aliases': aliasesOf(input) }),
    ...(input.words === undefined ? {} : { 'x-words': input.words }),
    ...(input.assumed === undefined ? {} : { default: input.shape === 'flag' ? input.assumed === 1 : input.assumed }),
  };
}

function shapeSchema(input: RuleInput, rule: Rule): JsonSchema {
  switch (input.shape) {
    case 'flag':
      return { type: 'boolean' };
    case 'range':
      return {
        oneOf: [figureSchema(input), { type: 'array', items: figureSchema(input), minItems: 2, maxItems: 2 }],
      };
    case 'list':
      return {
        oneOf: [
          { type: 'array', items: figureSchema(input) },
          { type: 'object', additionalProperties: figureSchema(input) },
        ],
      };
    case 'rows':
      return { type: 'array', items: objectSchema(input.fields ?? [], { ...rule, gathers: {} }) };
    case 'parts':
      return {
        oneOf: [
          figureSchema(input),
          objectSchema(input.fields ?? [], { ...rule, gathers: {} }),
          { type: 'array', items: figureSchema(input) },
        ],
      };
    case 'duration':
      return { type: ['number', 'string', 'null'] };
    case 'counts':
      return {
        type: 'object',
        properties: Object.fromEntries((input.categories ?? []).map((name) => [name, { type: 'integer', minimum: 0 }])),
      };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'text':
      return { type: 'string' };
    case 'any':
    case 'note':
      return {};
    default:
      return figureSchema(input);
  }
}

function figureSchema({ categories, least, most }: RuleInput): JsonSchema {
  if (categories !== undefined) return { enum: categories };
  return {
    type: ['number', 'string', 'null'],
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
  };
}
