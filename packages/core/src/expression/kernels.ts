/** Rows that a kernel works on at a time: two operands and a result stay in the first-level cache. */
export const BLOCK_ROWS = 2048;

/** A block of rows of one column: doubles, and their status codes beside them. */
export interface Block {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/** Computes `rows` rows of `out` from `args`. Allocates nothing. */
export type Kernel = (rows: number, out: Block, args: readonly Block[]) => void;

/** Block loop of an operator of one argument. A NaN result is no result, for the reason `undefinedAs`. */
export function unaryKernel(scalar: (x: number) => number, undefinedAs: number): Kernel {
  return (rows, out, args) => {
    const x = args[0] as Block;
    for (let i = 0; i < rows; i += 1) {
      const status = x.status[i] as number;
      store(out, i, status, status === 0 ? scalar(x.values[i] as number) : NaN, undefinedAs);
    }
  };
}

/** Block loop of an operator of two arguments. */
export function binaryKernel(scalar: (x: number, y: number) => number, undefinedAs: number): Kernel {
  return (rows, out, args) => {
    const x = args[0] as Block;
    const y = args[1] as Block;
    for (let i = 0; i < rows; i += 1) {
      const first = x.status[i] as number;
      const status = first !== 0 ? first : (y.status[i] as number);
      store(out, i, status, status === 0 ? scalar(x.values[i] as number, y.values[i] as number) : NaN, undefinedAs);
    }
  };
}

/** Block loop of an operator of any number of arguments. */
export function naryKernel(scalar: (args: readonly number[]) => number, undefinedAs: number): Kernel {
  return (rows, out, args) => {
    const row = new Array<number>(args.length).fill(0);
    for (let i = 0; i < rows; i += 1) {
      let status = 0;
      for (let k = 0; k < args.length; k += 1) {
        const arg = args[k] as Block;
        if (status === 0) status = arg.status[i] as number;
        row[k] = arg.values[i] as number;
      }
      store(out, i, status, status === 0 ? scalar(row) : NaN, undefinedAs);
    }
  };
}

/** Rows of the second argument where the first holds, of the third where it does not. */
export const whenKernel: Kernel = (rows, out, args) => {
  const [condition, then, otherwise] = args as readonly [Block, Block, Block];
  for (let i = 0; i < rows; i += 1) {
    const status = condition.status[i] as number;
    const chosen = condition.values[i] !== 0 ? then : otherwise;
    out.status[i] = status !== 0 ? status : (chosen.status[i] as number);
    out.values[i] = status !== 0 ? NaN : (chosen.values[i] as number);
  }
};

/** Rows of the first argument that has a value. */
export const coalesceKernel: Kernel = (rows, out, args) => {
  for (let i = 0; i < rows; i += 1) {
    let chosen = args[0] as Block;
    for (let k = 1; k < args.length && chosen.status[i] !== 0; k += 1) chosen = args[k] as Block;
    out.status[i] = chosen.status[i] as number;
    out.values[i] = chosen.values[i] as number;
  }
};

function store(out: Block, row: number, status: number, value: number, undefinedAs: number): void {
  const none = status === 0 && value !== value;
  out.status[row] = none ? undefinedAs : status;
  out.values[row] = value;
}
