import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const file = '/usr/sbin/policy-rc.d';
const refuse = '#!/bin/sh\nexit 101\n';

/** Keeps packages from starting services while they are installed. Returns the function that puts things back. */
export function blockServices() {
  const before = existsSync(file) ? { text: readFileSync(file), mode: statSync(file).mode } : undefined;
  const restore = () => {
    if (!before) rmSync(file, { force: true });
    else {
      writeFileSync(file, before.text);
      chmodSync(file, before.mode);
    }
  };
  writeFileSync(file, refuse);
  chmodSync(file, 0o755);
  return restore;
}
