#!/usr/bin/env node
// The command as npm links it. It is committed, so that `npm ci` finds it before anything is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  console.error('takar belum dibangun (not built yet): npm run build');
  process.exitCode = 2;
}
