import { jsonText } from '../data/json-text.js';
import { keyOf } from '../case/key.js';
import { isObject, type JsonObject } from '../data/json-tables.js';
import { readNumber } from '../data/read-number.js';
import type { TableIssue } from '../issue-table.js';
import type { IssueValues, Locale } from '../locale/messages.js';
import type { AnswerScale } from './answer-scale.js';
import { answersApart, type AnswersApart } from './answers-apart.js';
import { checkSheet, type Say } from './check-sheet.js';
import { evaluationIssue } from './evaluation-issues.js';
import { coversYear, instrumentNamed, type EvaluationInstrument } from './instrument.js';
import { cellOf, readAnswer, textOf } from './read-answer.js';
import { listIn, objectsIn } from './lists.js';
import { readConstraints } from './read-constraints.js';
import { readScale, readScales } from './read-scales.js';
import {
  EVALUATORS,
  MODES,
  type Answer,
  type Answers,
  type EvaluationSheet,
  type Layer,
  type SheetComponent,
  type SheetCriterion,
  type SheetItem,
  type SheetSubcomponent,
} from './sheet.js';
import { isTable, sheetOfTable } from './sheet-of-table.js';
import { columnNamed, evaluatorNamed, layersIn, modeNamed, valueNamed, type SheetKey } from './sheet-words.js';
import { tableIssues } from './table-issues.js';

/** How a sheet is read. */
export interface EvaluationSheetOptions {
  /** Instruments that it may be made by; the first where it names none. */
  readonly instruments: readonly EvaluationInstrument[];
  readonly locale: Locale;
  /** Layer of answers that stand without one; the assessor's unless said. */
  readonly layer?: Layer;
  /** What the source itself does not say, as a table cannot: `instrument`, `list`, `unit`, `year`, `evaluator`, `mode`, `scales`. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** What reading gives: the sheet, or null where there is none; and everything that was noticed. */
export interface EvaluationSheetReading {
  readonly sheet: EvaluationSheet | null;
  readonly issues: readonly TableIssue[];
}

/**
 * Reads an agency's own evaluation sheet (*Lembar Kerja Evaluasi*), whatever its list of criteria: JSON with components,
 * subcomponents and criteria, or a table with one row a criterion. Answers stand in the criteria, or apart as
 * `answers: {"assessor": {"A1.1": 90}}` or `[{"criterion", "layer", "value", "evidence"}]`. Nothing is thrown.
 *
 * @example
 * readEvaluationSheet(json, { instruments: [PERMENPANRB_88_2021_EVALUATION], locale: 'id' }).sheet;
 */
export function readEvaluationSheet(source: unknown, options: EvaluationSheetOptions): EvaluationSheetReading {
  const reader = new SheetReader(options);
  const table = isTable(source) ? sheetOfTable(source) : null;
  const own = isTable(source) ? table?.sheet : source;
  const sheet = reader.read(isObject(own) ? { ...options.about, ...own } : own);
  return { sheet, issues: table === null ? reader.issues : [...tableIssues(table, options.locale), ...reader.issues] };
}

type Named = Readonly<Record<string, unknown>>;

class SheetReader {
  readonly issues: TableIssue[] = [];
  readonly #options: EvaluationSheetOptions;
  #instrument: EvaluationInstrument;
  #scales: ReadonlyMap<string, AnswerScale | null> = new Map();
  #usual: AnswerScale;
  #columns: readonly string[] = [];
  #qualified = false;
  #apart: AnswersApart;
  readonly #sayOf: Say = (code, path, values) => this.#say(code, path, values);

  constructor(options: EvaluationSheetOptions) {
    this.#options = options;
    this.#instrument = options.instruments[0] as EvaluationInstrument;
    this.#usual = this.#instrument.scales[0] as AnswerScale;
    this.#apart = this.#answersApart(undefined);
  }

  read(source: unknown): EvaluationSheet | null {
    const components = isObject(source) ? valueNamed(source, 'components') : undefined;
    if (!isObject(source) || !Array.isArray(components) || !components.every(isObject)) {
      this.#say('evaluation/not-a-sheet', '');
      return null;
    }
    this.#instrument = this.#instrumentOf(source);
    this.#scales = readScales(valueNamed(source, 'scales'));
    this.#usual = this.#usualScale(source);
    const columns = valueNamed(source, 'columns');
    this.#columns = Array.isArray(columns) ? columns.map((column) => columnNamed(String(column))) : [];
    this.#qualified = hasRepeatedCodes(this.#rawCodes(components));
    this.#apart = this.#answersApart(valueNamed(source, 'answers'));
    const year = this.#year(source);
    const sheet: EvaluationSheet = {
      title: textOf(valueNamed(source, 'title')),
      instrument: this.#instrument,
      list: textOf(valueNamed(source, 'list')),
      unit: textOf(valueNamed(source, 'unit')),
      year,
      evaluator: this.#word(source, 'evaluator', evaluatorNamed, EVALUATORS),
      mode: this.#word(source, 'mode', modeNamed, MODES),
      components: components.map((component, i) => this.#component(component, i, components)),
    };
    for (const code of this.#apart.notTaken()) {
      this.#say('evaluation/unknown-code', '/answers', { code: '"answers"', of: code });
    }
    checkSheet(sheet, this.#sayOf);
    return sheet;
  }

  #say(code: Parameters<typeof evaluationIssue>[0], path: string, values: IssueValues = {}): void {
    this.issues.push(evaluationIssue(code, this.#options.locale, { path }, values));
  }

  #answersApart(answers: unknown): AnswersApart {
    return answersApart(answers, this.#options.layer ?? 'assessor', this.#sayOf);
  }

  #instrumentOf(source: JsonObject): EvaluationInstrument {
    const { instruments } = this.#options;
    const [first] = instruments as readonly [EvaluationInstrument, ...EvaluationInstrument[]];
    const name = textOf(valueNamed(source, 'instrument'));
    if (name === null) {
      this.#say('evaluation/instrument-assumed', '', { name: first.citation.instrument });
      return first;
    }
    const found = instrumentNamed(instruments, name);
    if (found === undefined) {
      this.#say('evaluation/unknown-instrument', '/instrument', { name, known: instruments.map(({ id }) => id) });
    }
    return found ?? first;
  }

  #usualScale(source: JsonObject): AnswerScale {
    const named = valueNamed(source, 'scale');
    if (named === undefined) return this.#instrument.scales[0] as AnswerScale;
    return typeof named === 'string'
      ? this.#scaleNamed(named, '"scale"', '/scale')
      : (readScale(named, 'scale') ?? this.#scaleNamed(jsonText(named), '"scale"', '/scale'));
  }

  #year(source: JsonObject): number | null {
    const year = this.#number(valueNamed(source, 'year'), '/year', 'year', 'sheet');
    if (year !== null && !coversYear(this.#instrument, year)) {
      this.#say('evaluation/instrument-year', '/year', {
        name: this.#instrument.citation.instrument,
        year: String(year),
      });
    }
    return year;
  }

  #word<T extends string>(
    source: JsonObject,
    name: SheetKey,
    read: (word: string) => T | undefined,
    known: readonly T[],
  ): T | null {
    const text = textOf(valueNamed(source, name));
    if (text === null) return null;
    const word = read(text);
    if (word === undefined) this.#say('evaluation/unknown-word', `/${name}`, { text, name, known });
    return word ?? null;
  }

  #number(value: unknown, path: string, name: string, code: string): number | null {
    const cell = cellOf(value);
    if (cell === null) return null;
    const read = cell === undefined || typeof cell === 'boolean' ? null : readNumber(cell, 'id');
    if (read === null || (read.value === null && read.reason === 'unreadable') || read.ambiguous === true) {
      this.#say('evaluation/unreadable-number', path, { name, code, text: jsonText(value) });
      return null;
    }
    return read.value;
  }

  #component(source: JsonObject, i: number, all: readonly JsonObject[]): SheetComponent {
    const path = `/components/${i}`;
    const code = textOf(valueNamed(source, 'code')) ?? String(i + 1);
    const label = textOf(valueNamed(source, 'label')) ?? '';
    const subs = valueNamed(source, 'subcomponents');
    const weight = this.#number(valueNamed(source, 'weight'), `${path}/weight`, 'weight', code);
    return {
      code,
      label,
      key: this.#keyOf(source, label, i, all.length, weight),
      weight,
      subcomponents: objectsIn(subs, `${path}/sub`, this.#sayOf).map(([sub, j]) =>
        this.#subcomponent(sub, `${code}.${j + 1}`, `${path}/sub/${j}`),
      ),
    };
  }

  /** The instrument's component: by key, by label, or by its place where place and weight agree. */
  #keyOf(source: JsonObject, label: string, i: number, count: number, weight: number | null): string | null {
    const { components } = this.#instrument;
    const wanted = keyOf(textOf(valueNamed(source, 'key')) ?? label);
    const named = components.find(({ key, label: of }) => [key, of.id, of.en].some((each) => keyOf(each) === wanted));
    const placed = components.length === count && components[i]?.weight === weight ? components[i] : undefined;
    return (named ?? placed)?.key ?? null;
  }

  #subcomponent(source: JsonObject, unnamed: string, path: string): SheetSubcomponent {
    const code = textOf(valueNamed(source, 'code')) ?? unnamed;
    const criteria = valueNamed(source, 'criteria');
    const scale = this.#scaleOf(source, code, path, this.#instrument.scales[0] as AnswerScale);
    return {
      code,
      label: textOf(valueNamed(source, 'label')) ?? '',
      weight: this.#number(valueNamed(source, 'weight'), `${path}/weight`, 'weight', code),
      criteria: listIn(criteria, `${path}/criteria`, this.#sayOf).map((criterion, k) =>
        this.#criterion(this.#named(criterion), code, k, `${path}/criteria/${k}`),
      ),
      grades: this.#answers(gradesOf(source), code, scale, path),
      scale,
    };
  }

  /** A criterion as an object, whether it stands as one, as cells under columns, or as a bare text. */
  #named(criterion: unknown): Named {
    if (isObject(criterion)) return criterion;
    if (Array.isArray(criterion)) {
      return Object.fromEntries(criterion.map((value: unknown, i) => [this.#columns[i] ?? `column ${i}`, value]));
    }
    return { label: criterion };
  }

  #criterion(source: Named, sub: string, k: number, path: string): SheetCriterion {
    const own = textOf(valueNamed(source, 'code')) ?? String(k + 1);
    const code = this.#qualified ? `${sub}-${own}` : own;
    const scale = this.#scaleOf(source, code, path, this.#usual);
    const items = valueNamed(source, 'items');
    const weight = this.#number(valueNamed(source, 'weight'), `${path}/weight`, 'weight', code);
    const evidence = this.#apart.evidenceOf(code) ?? valueNamed(source, 'evidence');
    return {
      code,
      label: textOf(valueNamed(source, 'label')) ?? '',
      weight: weight ?? 1,
      scale,
      answers: this.#answers(source, code, scale, path),
      items: listIn(items, `${path}/items`, this.#sayOf).map((item, n) =>
        this.#item(this.#named(item), `${code}/${n + 1}`, scale, `${path}/items/${n}`),
      ),
      constraints: readConstraints(valueNamed(source, 'constraints')),
      evidence: this.#count(evidence, `${path}/evidence`, code),
      evidenceDue: this.#count(valueNamed(source, 'evidenceDue'), `${path}/evidence_due`, code),
    };
  }

  #item(source: Named, unnamed: string, scale: AnswerScale, path: string): SheetItem {
    const code = textOf(valueNamed(source, 'code')) ?? unnamed;
    return {
      code,
      label: textOf(valueNamed(source, 'label')) ?? '',
      answers: this.#answers(source, code, scale, path),
    };
  }

  #scaleOf(source: Named, code: string, path: string, usual: AnswerScale): AnswerScale {
    const points = valueNamed(source, 'points');
    if (points !== undefined) {
      const scale = readScale(points, code);
      return scale ?? this.#scaleNamed(jsonText(points), code, `${path}/points`);
    }
    const named = textOf(valueNamed(source, 'scale'));
    return named === null ? usual : this.#scaleNamed(named, code, `${path}/scale`);
  }

  #scaleNamed(name: string, code: string, path: string): AnswerScale {
    const own = this.#scales.get(name) ?? [...this.#scales].find(([id]) => keyOf(id) === keyOf(name))?.[1];
    const shipped = this.#instrument.scales.find(({ id }) => keyOf(id) === keyOf(name));
    const found = own ?? shipped;
    if (found === undefined) {
      const known = [...this.#scales.keys(), ...this.#instrument.scales.map(({ id }) => id)];
      this.#say('evaluation/unknown-scale', path, { name, code, known });
    }
    return found ?? { id: name, answers: [] };
  }

  #count(value: unknown, path: string, code: string): number | null {
    return Array.isArray(value) ? value.length : this.#number(value, path, 'evidence', code);
  }

  #answers(source: Named, code: string, scale: AnswerScale, path: string): Answers {
    const inner = valueNamed(source, 'answers');
    const single = isObject(inner) ? undefined : (inner ?? plainValue(source));
    const given: (readonly [Layer, unknown])[] = [
      ...layersIn(source),
      ...(isObject(inner) ? layersIn(inner) : []),
      ...(single === undefined ? [] : [[this.#options.layer ?? 'assessor', single] as const]),
      ...this.#apart.take(code),
    ];
    const answers: Partial<Record<Layer, Answer>> = {};
    for (const [layer, value] of given) {
      if (answers[layer] !== undefined) {
        this.#say('evaluation/answered-twice', path, { code, layer });
        continue;
      }
      const answer = readAnswer(value, scale);
      // a scale that is not known was told of already
      if (answer.reason === 'unreadable' && scale.answers.length > 0) {
        const known = scale.answers.map(({ key, value: counts }) =>
          key === String(counts) ? key : `${key} (${counts})`,
        );
        this.#say('evaluation/unreadable-answer', `${path}/${layer}`, { code, text: jsonText(value), known });
      }
      answers[layer] = answer;
    }
    return answers;
  }

  #rawCodes(components: readonly JsonObject[]): string[] {
    return components.flatMap((component) => {
      const subs = valueNamed(component, 'subcomponents');
      return objectsIn(subs, '').flatMap(([sub]) => {
        const criteria = valueNamed(sub, 'criteria');
        return listIn(criteria, '').map(
          (criterion, k) => textOf(valueNamed(this.#named(criterion), 'code')) ?? String(k + 1),
        );
      });
    });
  }
}

/** Grades of a subcomponent, by layer or as one value. */
function gradesOf(source: JsonObject): Named {
  const grades = valueNamed(source, 'grades');
  if (isObject(grades)) return grades;
  return grades === undefined ? Object.fromEntries(layersIn(source)) : { value: grades };
}

/** A single answer that names no layer. */
function plainValue(source: Named): unknown {
  const value = valueNamed(source, 'value');
  return isObject(value) || Array.isArray(value) ? undefined : value;
}

function hasRepeatedCodes(codes: readonly string[]): boolean {
  return new Set(codes).size < codes.length;
}
