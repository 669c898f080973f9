import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ID } from '@takar/core';
import { readSettings } from '@takar/core/cascade';
import { cleanRows, validated } from './support/clean-tree.js';
import { EDGES_OF_BUDGETS } from './support/edges/budgets.js';
import { EDGES_OF_DOCUMENTS } from './support/edges/documents.js';
import { EDGES_OF_INDICATORS } from './support/edges/indicators.js';
import { EDGES_OF_LINKS } from './support/edges/links.js';
import { EDGES_OF_QUARTERS } from './support/edges/quarters.js';
import { EDGES_OF_YEARS } from './support/edges/years.js';
import type { Edge } from './support/edges/plants.js';
import { EDGES_OF_STRUCTURE } from './support/edges/structure.js';

const SUBJECTS = {
  structure: EDGES_OF_STRUCTURE,
  years: EDGES_OF_YEARS,
  documents: EDGES_OF_DOCUMENTS,
  indicators: EDGES_OF_INDICATORS,
  budgets: EDGES_OF_BUDGETS,
  quarters: EDGES_OF_QUARTERS,
  links: EDGES_OF_LINKS,
};

/** What the checks say of a changed tree: `node: text`. */
function toldOf({ plant, settings }: Edge): string[] {
  const rows = cleanRows();
  const reading = settings === undefined ? undefined : readSettings(settings, ID);
  assert.deepEqual(reading?.issues ?? [], []);
  const { issues } = validated(plant(rows) ?? rows, reading?.settings ?? undefined);
  return issues.map(({ node, message }) => `${node}: ${message}`);
}

for (const [subject, edges] of Object.entries(SUBJECTS))
  describe(`at both sides of a fault: ${subject}`, () => {
    for (const edge of edges) test(edge.what, () => assert.deepEqual(toldOf(edge), edge.told));
  });
