// node one.mjs CONTENDER FILE ROWS RUNS OUT: one contender in a process of its own. Prints what it took as JSON and writes
// its scores as doubles.
import { writeFileSync } from 'node:fs';
import { median } from '../lib/measure.mjs';

const [, , name, file, rows, runs, out] = process.argv;
const { open } = await import(`./${name}.mjs`);
const began = performance.now();
const contender = await open(file, Number(rows));
const load = performance.now() - began;
const others = () => contender.others?.() ?? [];
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + others().reduce((sum, each) => sum + each.cpu, 0);
};
const wall = [];
const processor = [];
let scores;
for (let run = 0; run < Number(runs); run += 1) {
  const [time, before] = [performance.now(), cpu()];
  scores = await contender.run();
  processor.push(cpu() - before);
  wall.push(performance.now() - time);
}
const peak = process.resourceUsage().maxRSS / 1024 + others().reduce((sum, each) => sum + each.peak, 0);
writeFileSync(out, new Uint8Array(scores.buffer));
await contender.close();
process.stdout.write(JSON.stringify({ load, wall: median(wall), cpu: median(processor), peak }));
process.exit(0);
