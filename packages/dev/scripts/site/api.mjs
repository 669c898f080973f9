import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { escapeMarkup as escaped } from '@takar/widgets/pictures.js';
import { apiPolicy } from '../../server/policy.mjs';
import { filesBelow } from '../lib/files.mjs';

/** Puts TypeDoc's pages into the site: inline scripts as files, the policy in each page. Gives how many there are. */
export function putApi(made, folder) {
  cpSync(made, folder, { recursive: true });
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const address = relative(folder, file).replaceAll('\\', '/');
    writeFileSync(
      file,
      underPolicy(readFileSync(file, 'utf8'), address, (name, script) => put(folder, name, script)),
    );
  }
  return pages.length;
}

/** One page of TypeDoc with its inline scripts moved out; `write(name, script)` keeps each. */
export function underPolicy(page, address, write) {
  const moved = page.replace(/<script>([\s\S]*?)<\/script>/g, (_, script) => {
    const name = `assets/inline-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`;
    write(name, script);
    return `<script src="${posix.relative(posix.dirname(address), name)}"></script>`;
  });
  return moved
    .replace(/ style="[^"]*"/g, '')
    .replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${escaped(apiPolicy)}"/>`);
}

function put(folder, name, script) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script);
}
