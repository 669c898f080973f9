import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/paths.mjs';
import { draftDocuments } from './documents.mjs';
import { loadTables } from './load.mjs';
import { startPhp } from './php-server.mjs';

/** The tables of a portal, as the generator beside its pages makes them. */
export async function tablesOf(name) {
  const { tables } = await import(pathToFileURL(join(root, 'examples/portals', name, 'tables.mjs')));
  return tables();
}

/** A portal of plain PHP pages: its data in SQLite unless another database is named. */
export async function plainPortal(name, { folder, databases, database }) {
  const env = database ? await databases[database](name) : { PORTAL_DSN: `sqlite:${join(folder, 'portal.sqlite')}` };
  const tables = await tablesOf(name);
  loadTables(tables, { folder, env });
  const documents = await draftDocuments(name, tables, folder);
  if (documents !== undefined) env.PORTAL_DOCUMENTS = documents;
  const pages = join(root, 'examples/portals', name);
  return startPhp(name, { folder: pages, router: join(pages, 'index.php'), env, ask: `/${name}/` });
}
