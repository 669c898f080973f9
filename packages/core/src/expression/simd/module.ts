import { OP, TYPE, unsigned, type Code } from './opcodes.js';

/** A function of whole numbers that gives one: `parameters` of them come first among its locals. */
export interface WasmFunction {
  readonly parameters: number;
  /** Types of the locals behind the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const KIND = { function: 0, memory: 2 } as const;

/** The binary of a module that takes the memory `rule.memory` and exports one function, `run`. */
export function moduleOf({ parameters, locals, body }: WasmFunction): Uint8Array {
  const type = [TYPE.func, ...vectorOf(new Array<Code>(parameters).fill([TYPE.i32])), 1, TYPE.i32];
  const memory = [...text('rule'), ...text('memory'), KIND.memory, 0, 1];
  const declared = runsOf(locals).map(([count, of]) => [...unsigned(count), of]);
  const code = [...vectorOf(declared), ...body, OP.end];
  return Uint8Array.from([
    ...MAGIC,
    ...section(SECTION.type, vectorOf([type])),
    ...section(SECTION.import, vectorOf([memory])),
    ...section(SECTION.function, vectorOf([[0]])),
    ...section(SECTION.export, vectorOf([[...text('run'), KIND.function, 0]])),
    ...section(SECTION.code, vectorOf([sized(code)])),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)];
}

function sized(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

function vectorOf(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

/** A name of plain letters. */
function text(name: string): Code {
  return sized([...name].map((letter) => letter.charCodeAt(0)));
}

/** How often each type stands beside itself. */
function runsOf(types: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const type of types) {
    const last = runs.at(-1);
    if (last?.[1] === type) last[0] += 1;
    else runs.push([1, type]);
  }
  return runs;
}
