import type { EvaluationModel } from './evaluation-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** What a page says of a sheet that the sheet itself does not say, as a table cannot. */
export interface EvaluationAttributes {
  readonly instrument: string | null;
  readonly mode: string | null;
  readonly evaluator: string | null;
  /** Layer that counts; the highest that answered unless said. */
  readonly layer: string | null;
}

/** Reads evaluation sheets and scores their layers; what does so comes with the first sheet. */
export function evaluationReader(attributes: () => EvaluationAttributes): Reader<EvaluationModel> {
  const read = async (source: unknown, locale: 'id' | 'en'): Promise<EvaluationModel> => {
    const { readEvaluation } = await part(import('./read-evaluation.js'));
    return readEvaluation(source, attributes(), locale);
  };
  return {
    given: (data) => ('scores' in data && 'faults' in data ? (data as EvaluationModel) : null),
    sheet: (sheet, { messages }) => read(sheet, messages.locale),
    json: (value, { messages }) => (isSheet(value) ? read(value, messages.locale) : null),
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}

/** JSON with components is a sheet; anything else is read as rows. */
function isSheet(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('components' in value || 'komponen' in value);
}
