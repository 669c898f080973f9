// Started by judge.mjs: runs every test of a script once, without a mutant, and writes what it learns: `{static, tests}`, the
// mutants that are reached while modules load, and of each test its name, its time and how often it reaches which mutant.
// Tests that fail without a mutant judge nothing (`failing`). Arguments: script, file to write.
import { writeFileSync } from 'node:fs';
import { fails, keepQuiet, loader, say } from './tests.mjs';

const [script, out] = process.argv.slice(2);
keepQuiet();
const stryker = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } });
const tests = [];
for (const [index, test] of loader(script)().entries()) {
  stryker.currentTestId = `t${index}`;
  const [started, before] = [performance.now(), process.cpuUsage()];
  const failing = await fails(test);
  // what others do on the machine makes no test longer: the time of the processor counts where it is less
  const { user, system } = process.cpuUsage(before);
  const took = Math.min(performance.now() - started, (user + system) / 1000);
  tests.push({
    file: test.file,
    name: test.name,
    failing,
    took,
    reached: stryker.mutantCoverage.perTest[`t${index}`] ?? {},
  });
}
writeFileSync(out, JSON.stringify({ static: Object.keys(stryker.mutantCoverage.static), tests }));
say({
  tests: tests.length,
  failing: tests.filter(({ failing }) => failing).map(({ file, name }) => `${file}: ${name}`),
});
process.exit(0);
