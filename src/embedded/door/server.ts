/**
 * The door of whoever owns the folder: other processes of the same user send their calls of the queue's functions
 * here, so that they work during a run while one process alone touches the database.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { messageOf } from '../../errors.ts';
import { type Rpc, RpcError } from '../../queue/transport.ts';
import { type DoorReply, type DoorRequest, documentsOf, lineOf, requestSchema } from './messages.ts';
import { addresses, type DoorAddress, forgetOlderPlaces, removePlace, writePlace } from './place.ts';

export interface Door {
  /** Answers what was asked before, and takes nothing more. */
  close(): Promise<void>;
}

export interface DoorOptions {
  folder: string;
  /** The owner's number. */
  generation: number;
  rpc: Rpc;
  /** Closes the database for one who needs it alone; null = the owner does not leave. */
  leave: (() => Promise<void>) | null;
}

/** @throws When no local socket can be made anywhere. */
export async function openDoor({ folder, generation, rpc, leave }: DoorOptions): Promise<Door> {
  const token = randomBytes(32).toString('hex');
  const sockets = new Set<Socket>();
  const underWay = new Set<Promise<void>>();
  await forgetOlderPlaces(folder, generation);
  const { server, address } = await listenAnywhere(folder, generation, serve);
  await writePlace(folder, generation, { ...address, token });

  function serve(socket: Socket): void {
    sockets.add(socket);
    // One who goes away before its answer is no fault of ours.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    void take(socket).catch(() => socket.destroy());
  }

  async function take(socket: Socket): Promise<void> {
    for await (const document of documentsOf(socket)) {
      const request = requestSchema.parse(document);
      if (!isSame(request.token, token)) throw new Error('A caller without the token.');
      const answering = answer(request, socket).finally(() => underWay.delete(answering));
      underWay.add(answering);
    }
  }

  async function answer({ id, ask }: DoorRequest, socket: Socket): Promise<void> {
    if (ask === 'leave') {
      send(socket, { id, answer: leave !== null });
      // Closing waits for all answers, this one too.
      if (leave !== null) setImmediate(() => void leave());
      return;
    }
    send(
      socket,
      await rpc(ask.fn, ask.args).then(
        (value) => ({ id, answer: value }),
        (error: unknown) => ({ id, error: wordsOf(error) }),
      ),
    );
  }

  let closing: Promise<void> | null = null;
  const close = async () => {
    await removePlace(folder, generation, address);
    server.close();
    await Promise.all(underWay);
    for (const socket of sockets) socket.end();
  };
  return {
    close() {
      closing ??= close();
      return closing;
    },
  };
}

function send(socket: Socket, reply: DoorReply): void {
  if (socket.writable) socket.write(lineOf(reply));
}

function wordsOf(error: unknown): DoorReply['error'] {
  if (!(error instanceof RpcError))
    return { code: null, message: messageOf(error), details: null, hint: null };
  const { code, message, details, hint } = error;
  return { code, message, details, hint };
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

async function listenAnywhere(
  folder: string,
  generation: number,
  serve: (socket: Socket) => void,
): Promise<{ server: Server; address: DoorAddress }> {
  let failure: unknown = new Error('There is no place for a local socket.');
  for await (const address of addresses(folder, generation)) {
    const server = createServer(serve);
    try {
      server.listen(address.address);
      await once(server, 'listening');
      // The owner ends when its own work does.
      server.unref();
      return { server, address };
    } catch (error) {
      failure = error;
      await removePlace(folder, generation, address);
    }
  }
  throw failure;
}
