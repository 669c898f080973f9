import { node } from './node.js';

/** The trace of a result as nested lists: formula, figures put in, parameters with their article. */
export function stepList(trace, words) {
  return node('ul', { class: 'steps' }, step(trace, words));
}

function step({ label, formula, substituted, text, conditions = [], rule, version, inputs }, words) {
  const lines = [
    ...(formula === undefined ? [] : [formula]),
    ...(substituted === undefined || substituted === text ? [] : [`= ${substituted}`]),
    ...conditions,
  ];
  const source = version ?? rule;
  return node(
    'li',
    {},
    node('strong', {}, `${label}: ${text}`),
    ...lines.map((line) => node('code', {}, line)),
    ...(source === undefined ? [] : [node('small', {}, cited(source))]),
    ...(inputs.length === 0 ? [] : [node('ul', {}, ...inputs.map((input) => step(input, words)))]),
  );
}

function cited({ citation, from }) {
  const { instrument, article } = citation;
  return [instrument, article, from].filter((part) => part !== undefined).join('; ');
}
