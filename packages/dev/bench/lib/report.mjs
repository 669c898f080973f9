const cell = (x) => (x >= 100 ? x.toFixed(0) : x >= 1 ? x.toFixed(1) : String(Number(x.toPrecision(2))));
const amount = ({ unit = 'ms' }, x) => `${cell(x)} ${unit}`;

const columns = {
  task: ({ task }) => task,
  Takar: (row) => amount(row, row.ours),
  'measured against': ({ peerName }) => peerName,
  it: (row) => amount(row, row.peer),
  ratio: ({ ratio }) => ratio.toPrecision(2),
  goal: ({ goal }) => `≤ ${goal}`,
  met: ({ met }) => (met ? 'yes' : 'no'),
};

/** The results as a table of Markdown, which a terminal shows as well. */
export function table(results) {
  return markdown(
    Object.keys(columns),
    results.map((row) => Object.values(columns).map((of) => of(row))),
  );
}

/** Lines of cells under their names. */
export function markdown(names, lines) {
  const widths = names.map((name, k) => Math.max(name.length, ...lines.map((line) => line[k].length)));
  const line = (cells) => `| ${cells.map((text, k) => text.padEnd(widths[k])).join(' | ')} |`;
  return [line(names), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.map(line)].join('\n');
}

const open = (name) => `<!-- bench ${name}: written by \`npm run bench -- --write\`, do not edit -->`;
const shut = (name) => `<!-- /bench ${name} -->`;

/** The part of a page of one task. */
function section({ name, title, rows, note, appendix }, results, { machine, date, scale }) {
  const [{ rounds, load }] = results;
  const reasons = results.filter(({ why }) => why !== undefined).map((row) => `- ${row.peerName}: ${row.why}`);
  return [
    open(name),
    `### ${title}`,
    '',
    `${date}, \`npm run bench -- ${name}${scale === 1 ? '' : ` --scale ${scale}`}\`, ${rows.toLocaleString('en')} rows, medians of ${rounds} rounds, load ${load} on ${machine}.` +
      (note === undefined ? '' : ` Checked before timing: ${note}.`),
    '',
    table(results),
    ...(appendix === undefined ? [] : ['', appendix]),
    ...(reasons.length > 0 ? ['', ...reasons] : []),
    shut(name),
  ].join('\n');
}

/** Puts the results of tasks in their places in a page and leaves the rest of it as it is. */
export function written(page, tasks, where) {
  return tasks.reduce((text, task) => {
    const part = section(task, task.results, where);
    const [from, to] = [text.indexOf(open(task.name)), text.indexOf(shut(task.name))];
    if (from < 0 || to < from) return `${text.trimEnd()}\n\n${part}\n`;
    return text.slice(0, from) + part + text.slice(to + shut(task.name).length);
  }, page);
}
