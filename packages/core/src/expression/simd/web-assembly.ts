/** What is used of the WebAssembly interface, which core has no types for. */
interface WebAssemblyInterface {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: { readonly run: (rows: number) => number } };
}

const PAGE = 65_536;

/** A module that runs, and its memory. */
export interface Instance {
  readonly memory: ArrayBuffer;
  readonly run: (rows: number) => number;
}

/**
 * Makes a module run, with a memory of at least some bytes. Gives what the surrounding said where it has no WebAssembly, has
 * none with vectors, or where a policy refuses it.
 */
export function instantiate(binary: Uint8Array, bytes: number): Instance | string {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined) return 'no WebAssembly';
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { rule: { memory } });
    return { memory: memory.buffer, run: exports.run };
  } catch (error) {
    return String(error);
  }
}
