#!/usr/bin/env node
// The command as npm links it. It is committed, so that `npm ci` finds it before anything is built.
import { programOf } from './program.js';

/** The program; null where it, or a package of this workspace that it needs, is not built yet. */
async function load() {
  const program = programOf();
  if (program === null) return null;
  try {
    return await import(program.href);
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') return null;
    console.error(`takar: ${error?.message ?? error}`);
    process.exit(4);
  }
}

const loaded = await load();
if (loaded === null) {
  console.error('takar belum dibangun (not built yet): npm run build');
  process.exitCode = 2;
} else {
  await loaded.main(process.argv.slice(2));
}
