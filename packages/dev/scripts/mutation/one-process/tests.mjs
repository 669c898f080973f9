import { pathToFileURL } from 'node:url';
import { collectFrom, collected } from './collect.mjs';
import { testsOf } from './prepare.mjs';

/** The tests of a copy whose file matches a pattern, as functions that can be asked again. What they print is not shown. */
export async function loadTests(copy, pattern) {
  process.on('unhandledRejection', () => {});
  console.log = console.warn = console.error = () => {};
  for (const file of testsOf(copy, pattern)) {
    collectFrom(file.slice(copy.length));
    await import(pathToFileURL(file).href);
  }
  return collected;
}

/** Whether a test fails. */
export async function fails({ run }) {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** What a test is called. */
export const told = ({ file, name }) => `${file}: ${name}`;

/** Whether a test is of the area of a module. */
export const isNear = (test, area) => test.file.includes(`/test/${area}/`);

/** One line of JSON to who started this process. */
export const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
