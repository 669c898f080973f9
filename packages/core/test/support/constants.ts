import { ruleHash, type Rule } from '@takar/core';
import * as activity from '@takar/core/activity';
import * as appraisal from '@takar/core/appraisal';
import * as budget from '@takar/core/budget';
import * as cascade from '@takar/core/cascade';
import * as evaluation from '@takar/core/evaluation';
import * as merit from '@takar/core/merit';
import * as monitoring from '@takar/core/monitoring';
import * as privacy from '@takar/core/privacy';
import * as registry from '@takar/core/registry';
import * as report from '@takar/core/report';
import * as workload from '@takar/core/workload';
import * as main from '@takar/core';

const ORGANISATION = [main, registry, cascade, budget, evaluation, monitoring, report, privacy];
const PEOPLE = [activity, appraisal, merit, workload];

/** Texts of a language are read by those who speak it; every page shows them. */
const TEXTS: ReadonlySet<string> = new Set(['EN', 'ID', 'EN_REASONS', 'ID_REASONS', 'ID_FORMULAS']);

const isRule = (value: object): value is Rule => 'inputs' in value && 'citation' in value && 'parameters' in value;

/** A constant as data: rules by id and version, functions by name. */
function asData(value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return value;
  if (isRule(value)) return `${value.id} ${ruleHash(value)}`;
  if (value instanceof Map) return { map: [...value].map(asData) };
  if (Array.isArray(value) || value instanceof Set) return [...(value as Iterable<unknown>)].map(asData);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, asData(of)]));
}

const isConstant = ([name, value]: readonly [string, unknown]): boolean =>
  /^[A-Z][A-Z0-9_]*$/.test(name) && !TEXTS.has(name) && typeof value === 'object' && value !== null && !isRule(value);

/** Every constant of the package that is no rule: policies, instruments, scales, schemes, lists of criteria, pay rules. */
export const CONSTANTS: Readonly<Record<string, unknown>> = Object.fromEntries(
  [...ORGANISATION, ...PEOPLE]
    .flatMap((entry) => Object.entries(entry) as [string, unknown][])
    .filter(isConstant)
    .map(([name, value]) => [name, asData(value)]),
);
