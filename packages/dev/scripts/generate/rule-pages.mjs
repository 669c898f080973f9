// One page a rule id into docs/reference/rules: source, formula, inputs, parameters with their history, golden cases.
// `--check` compares instead of writing.
import { mkdirSync, readFileSync, readdirSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EN, ID, nameOf, phrase, ruleHash, wordsOfRule } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { root } from '../lib/paths.mjs';
import { casesByRule } from './rule-cases.mjs';

const folder = join(root, 'docs/reference/rules');

const KIND = { computation: 'perhitungan', policy: 'kebijakan', check: 'pemeriksaan', note: 'catatan' };
const SURE = { high: 'tinggi', medium: 'sedang', low: 'rendah', default: 'bawaan Takar' };
const DAY = {
  'period-end': 'hari terakhir periode kinerja',
  assessment: 'hari penilaian',
  'payment-month': 'bulan pembayaran',
};

const CASES = casesByRule();

const code = (text) => `\`${String(text).replaceAll('`', "'")}\``;
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells)), ''];

function source({ instrument, article, url }) {
  return [instrument, article, url].filter((part) => part !== undefined).join('; ');
}

function dates({ from, until }) {
  return until === undefined ? `sejak ${from}` : `${from} s.d. ${until}`;
}

function page(id, rules) {
  const cases = CASES.get(id) ?? [];
  return [
    `# ${id}`,
    '',
    ...rules.flatMap((rule) => section(rule, rules.length > 1 || rule.id !== id)),
    ...(cases.length === 0 ? [] : ['## Kasus uji · Golden cases', '', ...caseTable(cases)]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function section(rule, headed) {
  const id = wordsOfRule(rule, ID);
  const en = wordsOfRule(rule, EN);
  return [
    ...(headed ? [`## ${rule.id}`, ''] : []),
    `**${rule.title.id}** · ${rule.title.en}`,
    '',
    ...table(
      ['', ''],
      [
        ['jenis · kind', `${KIND[rule.kind]} · ${rule.kind}`],
        ['berlaku · in force', dates(rule)],
        ['tanggal acuan · decided by', `${DAY[rule.date]} · ${rule.date}`],
        ['sumber · source', source(rule.citation)],
        ['keyakinan · confidence', `${SURE[rule.confidence]} · ${rule.confidence}`],
        ...(rule.jurisdiction === undefined ? [] : [['wilayah atau instansi · jurisdiction', rule.jurisdiction]]),
        ['versi · hash', code(ruleHash(rule))],
      ],
    ),
    ...formula(rule, id, en),
    ...inputs(rule, id, en),
    ...parameters(rule, id, en),
    ...(rule.note === undefined ? [] : [`> ${rule.note.id}`, '>', `> ${rule.note.en}`, '']),
  ];
}

function formula(rule, id, en) {
  const of = (words) => (tree) => phrase(tree.kind === 'named' ? tree.of : tree, { messages: words });
  const said = (name, tree) => [
    `- ${nameOf(name, id)} · ${nameOf(name, en)}: ${code(of(id)(tree))}`,
    `  - ${code(of(en)(tree))}`,
  ];
  if (rule.procedure !== undefined) return [`${rule.procedure.phrase.id}`, '', `${rule.procedure.phrase.en}`, ''];
  if (rule.expression === null) return [];
  const [main] = rule.outputs ?? [];
  const name = main?.name ?? (rule.expression.kind === 'named' ? rule.expression.name : 'hasil');
  return [
    ...said(name, rule.expression),
    ...Object.entries(rule.gathers ?? {}).flatMap(([gathered, { of: tree }]) => said(gathered, tree)),
    ...(rule.outputs ?? []).flatMap((output) => (output.of === undefined ? [] : said(output.name, output.of))),
    '',
  ];
}

function inputs(rule, id, en) {
  if (rule.inputs.length === 0) return [];
  const rows = rule.inputs.map((input) => [
    code(input.name),
    `${nameOf(input.name, id)} · ${nameOf(input.name, en)}`,
    input.shape ?? (input.categories === undefined ? 'figure' : 'category'),
    [input.unit === '*' ? 'satuan indikator' : input.unit, range(input)].filter((part) => part !== '').join(', '),
    (input.categories ?? []).join(', '),
    (input.aliases ?? []).join(', '),
  ]);
  return table(['masukan · input', 'nama', 'bentuk', 'satuan, rentang', 'kategori', 'nama lain'], rows);
}

function range({ least, most, optional, assumed }) {
  const ends = least === undefined && most === undefined ? '' : `${least ?? '…'} s.d. ${most ?? '…'}`;
  const without = assumed !== undefined ? `bawaan ${assumed}` : optional === true ? 'boleh tidak ada' : '';
  return [ends, without].filter((part) => part !== '').join(', ');
}

function parameters(rule, id, en) {
  const rows = Object.entries(rule.parameters).flatMap(([name, versions]) =>
    versions.map((version) => [
      `${code(name)} ${nameOf(name, id)} · ${nameOf(name, en)}`,
      version.value,
      dates(version),
      source(version.citation),
      SURE[version.confidence],
    ]),
  );
  return rows.length === 0 ? [] : table(['parameter', 'nilai', 'berlaku', 'sumber', 'keyakinan'], rows);
}

function caseTable(cases) {
  const rows = cases.map((each) => [
    each.id,
    code(JSON.stringify(each.inputs)),
    code(JSON.stringify(each.result)),
    each.published === undefined || each.published === null ? '' : code(JSON.stringify(each.published)),
    each.source ?? '',
  ]);
  return table(['kasus', 'masukan', 'hasil', 'terbit', 'sumber'], rows);
}

function contents(ids) {
  const rows = ids.map(([id, [rule]]) => [
    `[${id}](${id}.md)`,
    rule.title.id,
    rule.title.en,
    KIND[rule.kind],
    dates(rule),
    SURE[rule.confidence],
  ]);
  return [
    '# Aturan · Rules',
    '',
    'Dibangkitkan dari aturan dalam `@takar/core`; sama dengan `takar rules`. · Generated from the rules in `@takar/core`; the same as `takar rules`.',
    '',
    ...table(['aturan', 'judul', 'title', 'jenis', 'berlaku', 'keyakinan'], rows),
  ].join('\n');
}

const byId = new Map();
for (const rule of RULES) {
  const id = rule.id.split('/', 1)[0];
  byId.set(id, [...(byId.get(id) ?? []), rule]);
}
const files = new Map([...byId].map(([id, rules]) => [`${id}.md`, page(id, rules)]));
files.set('README.md', contents([...byId]));

const uncovered = [...byId]
  .filter(([id, rules]) => !CASES.has(id) && rules.some(({ kind }) => kind === 'computation'))
  .map(([id]) => id);
if (process.argv.includes('--check')) {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [
    ...[...files]
      .filter(([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text)
      .map(([name]) => name),
    ...there.filter((name) => !files.has(name)),
  ];
  if (stale.length > 0) {
    console.error(
      `docs/reference/rules is stale: ${stale.slice(0, 5).join(', ')}; run node packages/dev/scripts/generate/rule-pages.mjs`,
    );
    process.exit(1);
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${files.size} pages; computations without a golden case: ${uncovered.join(', ') || 'none'}`);
}
