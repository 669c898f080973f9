import { answer } from './answer.mjs';
import { mounts } from './mounts.mjs';
import { watchMount } from './watch.mjs';

const served = [...mounts, watchMount];

/** Middleware of the test server: `/examples/` and `/takar/` exactly as `npm start` serves them, policy included. */
export const examplePages = () => async (context, next) => {
  if (!served.some(({ prefix }) => context.path.startsWith(prefix))) return next();
  const { status, headers, body } = await answer(served, { method: context.method, url: context.url });
  context.status = status;
  context.set(headers);
  context.body = body;
};
