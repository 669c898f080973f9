import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { periksaPage, root } from '../lib/paths.mjs';
import { version } from '../lib/version.mjs';
import { besideClassic } from './integrity.mjs';

const widgets = `${root}/packages/widgets`;
const dist = `${widgets}/dist`;
/** What comes with the files of the widgets. */
const company = {
  'example.html': `${widgets}/release/example.html`,
  LICENSE: `${root}/LICENSE`,
  NOTICE: `${root}/NOTICE`,
};
/** Zip stores local time: this date is the same number of bytes in every time zone. */
const mtime = new Date(2026, 0, 1, 0, 0, 0);

/** Writes `.release/takar-<version>.zip`: what a portal developer copies to a web server, or opens by double-click. */
export function release() {
  const files = [
    ...besideClassic(),
    ...readdirSync(dist).filter((name) => /^takar\..*(LICENSES\.txt|integrity\.json)$/.test(name)),
  ];
  const members = { ...Object.fromEntries(files.map((name) => [name, `${dist}/${name}`])), ...company };
  for (const name of readdirSync(`${dist}/themes`).filter((file) => file.endsWith('.css')))
    members[`themes/${name}`] = `${dist}/themes/${name}`;
  for (const name of readdirSync(periksaPage)) members[`periksa-tabel/${name}`] = `${periksaPage}/${name}`;
  const absent = Object.values(members).filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`missing for the release zip: ${absent.join(', ')}`);
  const entries = Object.entries(members).map(([name, file]) => [
    name,
    [readFileSync(file), { mtime, level: 9, os: 3 }],
  ]);
  mkdirSync(`${root}/.release`, { recursive: true });
  for (const old of readdirSync(`${root}/.release`)) rmSync(`${root}/.release/${old}`);
  const file = `${root}/.release/takar-${version}.zip`;
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
  return file;
}
