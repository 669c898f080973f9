import { serve } from './serve.mjs';

/** Serves on the wanted port, or on the next free one within a hundred when `exact` is not asked for. */
export async function listen({ port, exact, ...rest }) {
  for (let candidate = port; ; candidate++) {
    try {
      return await serve({ ...rest, port: candidate });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (exact)
        throw new Error(`port ${port} is taken; give another, or none to take the next free one`, { cause: error });
      if (candidate >= port + 100) throw new Error(`no free port from ${port} to ${candidate}`, { cause: error });
    }
  }
}
