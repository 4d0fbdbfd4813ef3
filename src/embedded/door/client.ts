/** Goes in at the door of the process that owns the folder. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Clock } from '../../clock.ts';
import { UserError } from '../../errors.ts';
import { type Rpc, RpcError } from '../../queue/transport.ts';
import { type DoorReply, type DoorRequest, documentsOf, lineOf, replySchema } from './messages.ts';
import { readPlace } from './place.ts';

export interface Guest {
  rpc: Rpc;
  /** True when the owner closes the database now: it is free in a moment. */
  askToLeave(): Promise<boolean>;
  close(): void;
}

/** An owner answers between two steps of its work; one that takes longer has been stopped or hangs. */
const LONGEST_CALL_MS = 30_000;

/** The connection to the owner ended: it has closed its database or was killed. */
export class OwnerGone extends Error {
  override readonly name = 'OwnerGone';
}

/** null when the owner has no door, or nobody answers there. */
export async function enterDoor(folder: string, generation: number, clock: Clock): Promise<Guest | null> {
  const place = await readPlace(folder, generation);
  if (place === null) return null;
  const socket = connect(place.address);
  try {
    await once(socket, 'connect');
  } catch {
    // Its owner was killed, or is closing it.
    socket.destroy();
    return null;
  }
  return guestAt(socket, place.token, clock);
}

function guestAt(socket: Socket, token: string, clock: Clock): Guest {
  const waiting = new Map<number, (reply: DoorReply | null) => void>();
  let last = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const tell of waiting.values()) tell(null);
    waiting.clear();
    socket.destroy();
  };
  socket.on('error', end);
  socket.on('close', end);
  void (async () => {
    for await (const document of documentsOf(socket)) {
      const reply = replySchema.parse(document);
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    }
  })().then(end, end);

  async function ask(what: DoorRequest['ask'], signal?: AbortSignal): Promise<unknown> {
    if (isOver) throw new OwnerGone('The owner of the embedded database has closed it.');
    last += 1;
    const id = last;
    const replied = new Promise<DoorReply | null>((resolve) => waiting.set(id, resolve));
    socket.write(lineOf({ token, id, ask: what }));
    const reply = await within(replied, clock, signal);
    if (reply === null) throw new OwnerGone('The owner of the embedded database has ended.');
    if (reply.error !== undefined) throw new RpcError({ ...reply.error, status: null });
    return reply.answer ?? null;
  }

  return {
    rpc: (fn, args, signal) => {
      // What is not given is not sent: JSON has no undefined.
      return ask({ fn, args }, signal);
    },
    askToLeave: async () => (await ask('leave')) === true,
    close: end,
  };
}

async function within<Value>(work: Promise<Value>, clock: Clock, signal?: AbortSignal): Promise<Value> {
  const over = new AbortController();
  const either = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  const tooLong = clock.sleep(LONGEST_CALL_MS, either).then(() => {
    throw noAnswer();
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    over.abort();
    tooLong.catch(() => undefined);
  }
}

function noAnswer(): UserError {
  return new UserError(
    'embedded_busy',
    `The process that owns the embedded database has not answered for ${LONGEST_CALL_MS / 1000} s.`,
    'It may have been stopped (as by Ctrl+Z): let it go on, or end it, and try again.',
  );
}
