/**
 * Where the door of an owner is: `door-<n>.json` in the folder, which only the owner's user may read, names a local
 * socket and holds the token. The number is the owner's, so the door of one that was killed is never taken for a living one.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../../errors.ts';

const placeSchema = z.object({
  /** A Unix socket, or a named pipe of Windows. */
  address: z.string(),
  /** A folder that was made for the socket alone, and goes with it; null when it lies in the data folder. */
  ownFolder: z.string().nullable(),
  token: z.string().min(32),
});
export type DoorPlace = z.infer<typeof placeSchema>;
export type DoorAddress = Omit<DoorPlace, 'token'>;

const DOOR_FILE = /^door-(\d{1,15})\.json$/;

/** Of a socket's path with its end mark: 104 on macOS and the BSDs, 108 on Linux. */
const LONGEST_PATH_BYTES = 103;

/**
 * Where a socket could be, the best one first: beside the database; where that path is too long, or its file system
 * knows no sockets, in a new folder of the system's temporary one, that nobody else may enter.
 */
export async function* addresses(folder: string, generation: number): AsyncGenerator<DoorAddress> {
  if (process.platform === 'win32') {
    yield { address: `\\\\.\\pipe\\hemp-images-${randomUUID()}`, ownFolder: null };
    return;
  }
  const beside = join(folder, `door-${generation}`);
  if (Buffer.byteLength(beside) <= LONGEST_PATH_BYTES) yield { address: beside, ownFolder: null };
  const ownFolder = await mkdtemp(join(tmpdir(), 'hemp-door-'));
  yield { address: join(ownFolder, 'door'), ownFolder };
}

const filePath = (folder: string, generation: number) => join(folder, `door-${generation}.json`);

/** Whole or not there, and from its first instant for the owner's user alone. */
export async function writePlace(folder: string, generation: number, place: DoorPlace): Promise<void> {
  const draft = join(folder, `door-draft-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, `${JSON.stringify(place)}\n`, { mode: 0o600 });
    await rename(draft, filePath(folder, generation));
  } finally {
    await rm(draft, { force: true });
  }
}

/** null when there is none, or what is there is not ours. */
export async function readPlace(folder: string, generation: number): Promise<DoorPlace | null> {
  try {
    return placeSchema.parse(JSON.parse(await readFile(filePath(folder, generation), 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
      return null;
    throw error;
  }
}

/** Takes away what a door has left: the file first, so that nobody is sent to a socket that is gone. */
export async function removePlace(folder: string, generation: number, place: DoorAddress): Promise<void> {
  await rm(filePath(folder, generation), { force: true });
  if (process.platform !== 'win32') await rm(place.address, { force: true });
  if (place.ownFolder !== null) await rm(place.ownFolder, { recursive: true, force: true });
}

/** Takes away the doors of owners before this one, which were killed. */
export async function forgetOlderPlaces(folder: string, generation: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const older = Number(DOOR_FILE.exec(name)?.[1] ?? generation);
    if (older >= generation) continue;
    const place = await readPlace(folder, older);
    if (place !== null) await removePlace(folder, older, place);
  }
}
