import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { CLICKHOUSE_2018, MYSQL } from '@takar/sql';
import { KEPT } from './subjects.js';
import { scenariosOf, toldBy, toldSubject } from './told.js';

/**
 * Holds what every dialect writes to what is committed in `golden/<dialect>/<subject>.sql`. Whether it is right is for the
 * comparison with core to say, here in DuckDB and in `packages/dev/parity` in every server; this says that nothing of it
 * changed unnoticed. `packages/dev/scripts/generate/kept-sql.mjs` writes it anew where a change is meant.
 */
for (const { folder, subject, dialect, scenarios } of KEPT) {
  describe(`kept SQL of ${folder}, ${subject}`, () => {
    const file = new URL(`../../../test/golden/${folder}/${subject}.sql`, import.meta.url);
    const kept = scenariosOf(readFileSync(file, 'utf8'));
    test('is of these scenarios', () => assert.deepEqual([...kept.keys()], Object.keys(scenarios)));
    for (const [name, run] of Object.entries(scenarios))
      test(name, () => assert.equal(toldBy(run, dialect), kept.get(name)));
  });
}

const keptOf = (folder: string, ...subjects: readonly string[]) =>
  KEPT.filter((each) => each.folder === folder && (subjects.length === 0 || subjects.includes(each.subject)));

test('MySQL writes what MariaDB writes, in its own collation', () => {
  for (const { scenarios, dialect } of keptOf('mariadb')) {
    const told = toldSubject(scenarios, MYSQL);
    const inMariaDb = told.replaceAll('utf8mb4_0900_bin', 'utf8mb4_nopad_bin').replaceAll('mysql', 'mariadb');
    assert.equal(inMariaDb, toldSubject(scenarios, dialect));
  }
});

test('ClickHouse of 2018 writes images and operators as that of today', () => {
  for (const { scenarios, dialect } of keptOf('clickhouse', 'images', 'operations', 'operators'))
    assert.equal(toldSubject(scenarios, CLICKHOUSE_2018), toldSubject(scenarios, dialect));
});
