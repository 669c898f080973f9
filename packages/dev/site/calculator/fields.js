import { caseSchema } from '@takar/core';
import { node } from './node.js';

/** A control for every input of a rule, by its schema; `changed(name, value)` is told of each, `undefined` for an empty one. */
export function fieldsOf(rule, given, words, locale, changed) {
  const { properties, required } = caseSchema(rule);
  return Object.entries(properties).map(([name, schema]) => {
    const title = (locale === 'id' ? schema.title : schema.description) ?? name;
    const unit = schema['x-unit'] === undefined || schema['x-unit'] === '*' ? '' : ` (${schema['x-unit']})`;
    const mark = required.includes(name) ? ' *' : '';
    const plain = typeof given[name] !== 'object' || given[name] === null;
    const control = plain ? controlOf(schema, given[name], words) : jsonControl(given[name]);
    const told = () => {
      const { value, fault } = control.read();
      control.element.setCustomValidity(fault ? words.unreadable : '');
      control.element.toggleAttribute('aria-invalid', fault);
      if (!fault) changed(name, value);
    };
    control.element.addEventListener('input', told);
    const kind = control.json ? `, ${words.json}` : '';
    return node('label', { class: 'field' }, node('span', {}, `${title}${unit}${kind}${mark}`), control.element);
  });
}

function controlOf(schema, value, words) {
  if (schema.enum !== undefined)
    return selected(
      schema.enum.map((each) => [each, each, each]),
      value,
    );
  if (schema.type === 'boolean')
    return selected(
      [
        ['true', words.yes, true],
        ['false', words.no, false],
      ],
      value === undefined ? undefined : String(value),
    );
  const isText = schema.type === 'string' || Array.isArray(schema.type);
  if (!isText) return jsonControl(value);
  const element = node('input', {
    type: schema.format === 'date' ? 'date' : 'text',
    inputmode: schema.type === 'string' ? undefined : 'decimal',
    value: value === undefined || value === null ? '' : String(value),
    autocomplete: 'off',
  });
  return {
    element,
    read: () => ({ value: element.value.trim() === '' ? undefined : element.value.trim(), fault: false }),
  };
}

function selected(options, value) {
  const element = node(
    'select',
    {},
    node('option', { value: '' }, '–'),
    ...options.map(([key, text]) => node('option', { value: key }, text)),
  );
  element.value = value ?? '';
  return { element, read: () => ({ value: options.find(([key]) => key === element.value)?.[2], fault: false }) };
}

/** Lists, rows and parts are written as JSON, as `takar evaluate --input` takes them. */
function jsonControl(value) {
  const element = node(
    'textarea',
    { rows: '3', spellcheck: 'false' },
    value === undefined ? '' : JSON.stringify(value, null, 1),
  );
  const read = () => {
    if (element.value.trim() === '') return { value: undefined, fault: false };
    try {
      return { value: JSON.parse(element.value), fault: false };
    } catch {
      return { value: undefined, fault: true };
    }
  };
  return { element, read, json: true };
}
