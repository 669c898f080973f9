// What every dialect writes for the scenarios of packages/sql/test/kept, into packages/sql/test/golden/<dialect>/<subject>.sql.
// `--check` compares instead of writing; names of subjects write those alone. Needs the tests of sql compiled.
import { join } from 'node:path';
import { argumentsOf } from '../lib/arguments.mjs';
import { generatedFile } from '../lib/generated-file.mjs';
import { root } from '../lib/paths.mjs';

const { values, positionals } = argumentsOf({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const tests = join(root, 'packages/sql/build/test/kept');
const { KEPT } = await import(join(tests, 'subjects.js'));
const { toldSubject } = await import(join(tests, 'told.js'));

for (const { folder, subject, dialect, scenarios } of KEPT) {
  if (positionals.length > 0 && !positionals.includes(subject)) continue;
  const file = join(root, `packages/sql/test/golden/${folder}/${subject}.sql`);
  const text = toldSubject(scenarios, dialect);
  generatedFile(file, text, { check: values.check, command: `kept-sql.mjs ${subject}` });
}
