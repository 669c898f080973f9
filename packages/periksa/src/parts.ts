import type { FieldName, Locale } from '@takar/core';
import { POLICIES } from '@takar/widgets/pictures.js';
import { html, nothing, type TemplateResult } from 'lit';
import { NEEDED, type Checked, type Wishes } from './check.js';
import { hintOf } from './page-hints.js';
import type { FileTable, Finding } from './read-file.js';
import { CHOOSABLE, type Words } from './words.js';

/** Issues that are shown on the page; all of them are in the working paper. */
const SHOWN = 200;

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** A labelled list of choices. */
function select(
  id: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  changed: (value: string) => void,
): TemplateResult {
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => changed(valueOf(event))}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </p>`;
}

/** The choice of the worksheet, where there are several. */
export function sheetChoice(
  tables: readonly FileTable[],
  chosen: number,
  words: Words,
  changed: (table: number) => void,
): TemplateResult | typeof nothing {
  if (tables.length < 2) return nothing;
  const options = tables.map(
    ({ name, sheet }, i) => [String(i), words.sheetOption(name ?? '', sheet.rowCount)] as const,
  );
  return select('sheet', words.sheet, options, String(chosen), (value) => changed(Number(value)));
}

/** Which column holds what: as found, or as chosen. Open where something needed was not found. */
export function columnChoices(
  { computation }: Checked,
  columns: Wishes['columns'],
  words: Words,
  changed: (field: FieldName, header: string) => void,
): TemplateResult {
  const { sheet, fields } = computation.table;
  const headers = [...new Set(sheet.headers)].filter((header) => header !== '');
  const missing = NEEDED.filter((field) => fields[field] === undefined);
  const name = (field: FieldName): string => words.fields[field] ?? field;
  return html`<details class="columns" ?open=${missing.length > 0 || columns.size > 0}>
    <summary>${words.columns}</summary>
    <p class="note">${missing.length > 0 ? words.columnsNeeded(missing.map(name)) : words.columnsHint}</p>
    <div class="fields">
      ${CHOOSABLE.map((field) => {
        const own = columns.get(field) ?? '';
        const found = own === '' ? fields[field] : undefined;
        const automatic = words.automatic(found === undefined ? null : (sheet.headers[found] ?? ''));
        const options = [['', automatic] as const, ...headers.map((header) => [header, header] as const)];
        return select(`column-${field}`, name(field), options, own, (header) => changed(field, header));
      })}
    </div>
  </details>`;
}

/** Policy, notation and polarity. */
export function computingChoices(
  { policy, numbers, polarity }: Wishes,
  words: Words,
  locale: Locale,
  changed: (wishes: Partial<Wishes>) => void,
): TemplateResult {
  const policies = POLICIES.map(({ id, title }) => [id, title[locale]] as const);
  const numbersWords = Object.entries(words.numbersWords);
  const polarities = Object.entries(words.polarityWords);
  return html`<fieldset>
    <legend>${words.settings}</legend>
    <div class="fields">
      ${select('policy', words.policy, policies, policy.id, (value) => {
        const found = POLICIES.find(({ id }) => id === value);
        if (found !== undefined) changed({ policy: found });
      })}
      ${select('numbers', words.numbers, numbersWords, numbers, (value) =>
        changed({ numbers: value as Wishes['numbers'] }),
      )}
      ${select('polarity', words.polarity, polarities, polarity ?? 'none', (value) =>
        changed({ polarity: value === 'none' ? null : (value as Wishes['polarity']) }),
      )}
    </div>
  </fieldset>`;
}

/** Issues as a table, the worst first. */
export function findingsTable(findings: readonly Finding[], words: Words): TemplateResult {
  if (findings.length === 0) return html`<p>${words.noFindings}</p>`;
  const left = findings.length - SHOWN;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.findings}>
      <table class="findings">
        <thead>
          <tr>
            ${[words.severityHead, words.line, words.message, words.hint].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${findings.slice(0, SHOWN).map(
            ({ severity, line, message, hint }) =>
              html`<tr class=${severity}>
                <td>${words.severity[severity]}</td>
                <td>${line ?? '–'}</td>
                <td>${message}</td>
                <td>${hintOf({ hint }, words)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p class="note">${words.more(left)}</p>` : nothing}`;
}
