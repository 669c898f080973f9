import { transform } from 'esbuild';
import { floor } from '../../config/floor.mjs';

/** Rollup plugin: writes syntax that the oldest supported browsers read (class static blocks, for one). */
export const lowerSyntax = () => ({
  name: 'lower-syntax',
  async renderChunk(code, chunk) {
    const result = await transform(code, {
      target: floor,
      format: undefined,
      sourcemap: true,
      sourcefile: chunk.fileName,
      legalComments: 'none',
    });
    return { code: result.code, map: result.map };
  },
});
