import { extname } from 'node:path';

/** True for a name that promises JSON. */
export function namedJson(file: string): boolean {
  return /^\.(?:geo)?json$/i.test(extname(file));
}

/** A CSV whose first header begins with a bracket is possible, so `[` and `{` need something of JSON behind them. */
export function beginsAsJson(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(beginning);
}
