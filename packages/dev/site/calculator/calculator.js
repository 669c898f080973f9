// The live calculator of a rule page: a form from the rule's own inputs, the answer with its steps by @takar/core.
import { evaluateCase, messagesOf } from '@takar/core';
import { computationsOf, RULES } from '@takar/core/registry';
import { forCase } from './case-inputs.js';
import { fieldsOf } from './fields.js';
import { node } from './node.js';
import { stepList } from './steps.js';
import { WORDS } from './words.js';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

for (const place of document.querySelectorAll('.calculator')) calculator(place);

function calculator(place) {
  const rules = computationsOf(place.dataset.rule).filter(({ kind }) => kind !== 'note');
  if (rules.length === 0) return;
  const cases = JSON.parse(place.dataset.cases);
  const state = { rule: rules[0], locale: 'id', given: {}, asOf: null, example: '' };

  function draw() {
    const words = WORDS[state.locale];
    const { rule } = state;
    const answer = node('div', { class: 'answer', role: 'status', lang: state.locale });
    const tell = () => answer.replaceChildren(...answered(state));
    const fields = fieldsOf(rule, state.given, words, state.locale, (name, value) => {
      if (value === undefined) delete state.given[name];
      else state.given[name] = value;
      tell();
    });
    const day = node('input', { type: 'date', value: state.asOf ?? '' });
    day.addEventListener('input', () => {
      state.asOf = day.value === '' ? null : day.value;
      tell();
    });
    place.replaceChildren(
      node('h2', { id: 'hitung' }, words.title),
      languages(),
      ...(rules.length > 1
        ? [
            choice(
              words.computation,
              rules.map(({ id }) => [id, id]),
              rule.id,
              use,
            ),
          ]
        : []),
      ...(cases.length > 0 ? [examples(words)] : []),
      node('form', { lang: state.locale }, ...fields, labelled(words.asOf, day)),
      answer,
    );
    place.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
    tell();
  }

  function use(id) {
    Object.assign(state, { rule: rules.find((rule) => rule.id === id), given: {}, example: '' });
    draw();
  }

  function languages() {
    const other = state.locale === 'id' ? 'en' : 'id';
    const button = node('button', { type: 'button', lang: other }, WORDS[other].name);
    button.addEventListener('click', () => {
      state.locale = other;
      draw();
      place.querySelector('button').focus();
    });
    return node('p', {}, button);
  }

  function examples(words) {
    // by position: published rows of one kind share a name
    const options = [['', '–'], ...cases.map(({ id }, i) => [String(i), id])];
    return choice(words.example, options, state.example, (example) => {
      const chosen = example === '' ? { given: {} } : forCase(rules, cases[example].inputs);
      Object.assign(state, { example, ...chosen });
      draw();
    });
  }

  draw();
}

/** A list to choose from, of `[value, text]`. */
function choice(text, options, chosen, changed) {
  const select = node('select', {}, ...options.map(([value, said]) => node('option', { value }, said)));
  select.value = chosen;
  select.addEventListener('change', () => changed(select.value));
  return labelled(text, select);
}

function labelled(text, control) {
  return node('label', { class: 'field' }, node('span', {}, text), control);
}

/** The figure or the reason why there is none, what was noticed, the steps. */
function answered({ rule, given, locale, asOf }) {
  const messages = messagesOf(locale);
  const words = WORDS[locale];
  const { result, error } = evaluateCase(rule, given, { messages, asOf, rules: BY_ID });
  if (error !== null) return [node('p', {}, words.notInForce(asOf))];
  const { value, reason, values, trace, issues, hash } = result;
  const said = value === null ? `${words.none}: ${messages.reasons[reason] ?? reason}` : trace.text;
  // the result itself, and other names of outputs; another output may well be the same figure
  const { outputs = [] } = rule;
  const told = new Set([trace.name, outputs[0]?.name, ...outputs.flatMap(({ aliases = [] }) => aliases)]);
  const others = Object.entries(values).filter(([name, each]) => each !== null && !told.has(name));
  return [
    node('p', { class: 'result' }, node('strong', {}, `${words.result}: ${said}`)),
    ...(issues.length === 0
      ? []
      : [node('ul', { class: 'issues' }, ...issues.map(({ message, hint }) => node('li', {}, `${message} ${hint}`)))]),
    ...(others.length === 0
      ? []
      : [node('p', {}, others.map(([name, each]) => `${name} = ${shown(each)}`).join('; '))]),
    node('h3', {}, words.steps),
    stepList(trace, words),
    node('p', { class: 'note' }, words.version(rule.id, hash)),
  ];
}

function shown(value) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
