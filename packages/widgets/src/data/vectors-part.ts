// WebAssembly made of rules: a chunk of its own, which only pages that ask for it by attribute load.
export { compile } from '@takar/core/simd';
