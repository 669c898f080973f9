import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * The options of a command, as `parseArgs` gives them. `--help` prints the comment at the top of the command's file and ends
 * it; an argument that it does not know ends it as `refuse` does.
 */
export function argumentsOf(config) {
  const options = { ...config.options, help: { type: 'boolean', short: 'h', default: false } };
  let parsed;
  try {
    parsed = parseArgs({ ...config, options });
  } catch (error) {
    return refuse(error.message);
  }
  if (parsed.values.help) {
    console.log(usageOf(process.argv[1]));
    process.exit(0);
  }
  return parsed;
}

/** Ends a command that was called wrongly (2): says what is wrong, and how it is called. */
export function refuse(message) {
  console.error(`${message}\n\n${usageOf(process.argv[1])}`);
  process.exit(2);
}

/** The comment lines at the top of a script. */
export function usageOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
}

/** Whether a text is the number of a port. */
export const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) < 65536;
