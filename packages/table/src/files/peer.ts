/** A package that Takar uses only for some files is not installed. */
export class PeerError extends Error {
  override readonly name = 'PeerError';
  /** Stable code of this kind of error. */
  readonly code = 'table/not-installed';
  /** Name of the package. */
  readonly peer: string;
  /** The command that installs it. */
  readonly install: string;

  constructor(peer: string) {
    const install = `npm install ${peer}`;
    super(`${peer} is not installed; install it with: ${install}`);
    this.peer = peer;
    this.install = install;
  }
}

/** Loads an optional peer, or says how to install it. */
export async function peer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new PeerError(name);
  }
}
