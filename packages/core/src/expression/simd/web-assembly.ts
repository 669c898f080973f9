/** What is used of the WebAssembly interface, which core has no types for. */
interface WebAssemblyInterface {
  readonly Memory: new (limits: { readonly initial: number }) => Memory;
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: { readonly run: (rows: number) => number } };
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

const PAGE = 65_536;

/** A module that runs, and its memory, which other modules write to while this one does not run. */
export interface Instance {
  readonly memory: ArrayBuffer;
  readonly run: (rows: number) => number;
}

/** Memory that all modules use in turn: a memory reserves far more addresses than it has bytes. */
let memory: Memory | undefined;

/**
 * Makes a module run, with a memory of at least some bytes. Gives what the surrounding said where it has no WebAssembly, has
 * none with vectors, or where a policy refuses it.
 */
export function instantiate(binary: Uint8Array, bytes: number): Instance | string {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined) return 'no WebAssembly';
  if (!isLittleEndian()) return 'numbers of this machine begin with their largest byte';
  try {
    const module = new WebAssembly.Module(binary);
    if (memory === undefined || memory.buffer.byteLength < bytes) {
      memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    }
    const { exports } = new WebAssembly.Instance(module, { rule: { memory } });
    return { memory: memory.buffer, run: exports.run };
  } catch (error) {
    return String(error);
  }
}

/** As figures stand in the memory of WebAssembly. */
function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}
