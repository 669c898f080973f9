import { basename, join } from 'node:path';
import { compute, policyOf } from '@takar/core';
import { publicRows } from '@takar/core/privacy';
import { policyById } from '@takar/core/registry';
import { localCsv } from '@takar/widgets/pictures.js';
import { CommandEnd, EXIT, usageError, type ExitCode, type FileIssue } from '../exit.js';
import { readInput } from '../input/indicators.js';
import { computingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, READING } from '../options/table.js';
import { makeFolder, writeOut } from '../output/sink.js';
import { ASSETS, copyAssets } from '../publication/assets.js';
import { EDITION, lastEdition, nextEdition } from '../publication/edition.js';
import { publicPage } from '../publication/page.js';
import { isInternal, publishedPeople, type PublishedPeople } from '../publication/people.js';
import { indicatorTable, type PrintedTable } from '../publication/public-table.js';
import { exitOf, issuesOf } from './compute.js';
import type { Command, Context } from './context.js';
import { readSource } from './drawn.js';

/** `takar publish`: a folder with a public page, from which nothing about a person can be worked out. */
export const PUBLISH: Command = {
  name: 'publish',
  operands: '[FILE…] [--people FILE] --out FOLDER',
  options: [
    ...(['out', 'people', 'by', 'minimum', 'before', 'audience', 'label', 'assets', 'policy', 'as-of'] as const),
    ...READING,
    ...COMMON,
  ],
  examples: [
    ['takar publish examples/portals/capaian/capaian.csv --as-of 2023-12-31 --out publik', 'publish'],
    ['takar publish --people predikat.csv --out publik', 'publish-people'],
    ['takar publish capaian.csv --people pegawai.xlsx --by "Kelas jabatan" --minimum 10 --out publik', 'publish-by'],
  ],
  run: runPublish,
};

async function runPublish(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const words = texts.publication;
  const out = valueOf(parsed, 'out');
  if (out === undefined) throw usageError(words.outNeeded);
  const peopleFile = valueOf(parsed, 'people');
  if (parsed.positionals.length === 0 && peopleFile === undefined)
    throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));

  const before = isInternal(parsed) ? [] : await lastEdition(valueOf(parsed, 'before'), out, texts);
  const unitFigures = parsed.positionals.length === 0 ? null : await figuresOfUnits(context);
  const people = peopleFile === undefined ? null : await numbersOfPeople(peopleFile, before, context);
  const issues = [...(unitFigures?.issues ?? []), ...(people?.issues ?? [])];
  if ((unitFigures?.table.rows.length ?? 0) === 0 && (people?.tables.length ?? 0) === 0) {
    context.tell(issues);
    throw new CommandEnd(EXIT.dataErrors, words.nothing);
  }

  const assets = valueOf(parsed, 'assets')?.replace(/\/+$/, '');
  const page = publicPage(
    {
      title: valueOf(parsed, 'label') ?? words.title,
      assets: assets ?? ASSETS,
      attributes: unitFigures?.attributes ?? {},
      indicators: unitFigures?.table ?? null,
      people: people?.tables ?? [],
      minimum: people?.minimum ?? null,
      provenance: [...(unitFigures?.provenance ?? []), ...(people?.provenance ?? [])],
    },
    words,
    messages,
  );
  await makeFolder(out, texts);
  if (assets === undefined) await copyAssets(out, texts);
  if (unitFigures !== null) {
    const { headers, rows } = unitFigures.table;
    await writeOut([localCsv([headers, ...rows], texts.locale)], join(out, 'data.csv'), texts);
  }
  const edition = nextEdition(before, people?.tables ?? []);
  if (!isInternal(parsed) && edition.people.length > 0)
    await writeOut([`${JSON.stringify(edition, null, 2)}\n`], join(out, EDITION), texts);
  await writeOut([page], join(out, 'index.html'), texts);
  process.stderr.write(`${texts.words.written(join(out, 'index.html'))}\n`);
  context.tell(issues);
  return exitOf(issues);
}

/** Figures of units, which are public, as the page prints them. */
async function figuresOfUnits(context: Context): Promise<{
  readonly table: PrintedTable;
  readonly attributes: Readonly<Record<string, string>>;
  readonly provenance: readonly string[];
  readonly issues: readonly FileIssue[];
}> {
  const { parsed, texts, messages } = context;
  const settings = await computingSettings(parsed, texts, messages);
  if (policyById(settings.policy.id) === undefined) throw usageError(texts.publication.ownPolicy);
  const input = await readInput(parsed.positionals, await readingSettings(parsed, texts), context);
  const computation = compute(input.table, { ...settings, messages });
  const { rows, issues } = publicRows(computation, messages);
  const { id, hash, asOf } = policyOf(computation);
  // Beside all else that stands in a file, its hash proves a guess of what was left out.
  const isWhole = !issues.some(({ code }) => code === 'privacy/person-row' || code === 'privacy/self-assessment');
  return {
    table: indicatorTable(rows, texts.publication, messages),
    attributes: { lang: texts.locale, policy: id, ...(settings.asOf === undefined ? {} : { 'as-of': settings.asOf }) },
    provenance: [
      texts.publication.byPolicy(id, hash, asOf),
      ...input.files.map(({ name, sheet, sha256 }) => {
        const file = [basename(name), ...(sheet === null ? [] : [sheet])].join(', ');
        return isWhole ? `${file} (SHA-256 ${sha256})` : file;
      }),
    ],
    issues: issuesOf(input, [...computation.issues, ...issues]),
  };
}

async function numbersOfPeople(
  file: string,
  before: readonly PublishedPeople[],
  context: Context,
): Promise<{
  readonly tables: readonly PublishedPeople[];
  readonly minimum: number | null;
  readonly provenance: readonly string[];
  readonly issues: readonly FileIssue[];
}> {
  const source = await readSource(file, context);
  if (source.sheet === null)
    throw new CommandEnd(EXIT.unreadable, context.texts.files.unreadableTable(source.name), '', source.issues);
  const people = publishedPeople(source.sheet, before, context);
  // The hash of a file of persons is not printed: who has guessed the file could prove it.
  return { ...people, provenance: [context.texts.publication.ofPeople], issues: [...source.issues, ...people.issues] };
}
