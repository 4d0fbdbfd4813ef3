/** The door of the process that owns the embedded folder, with real local sockets and no database. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { enterDoor, type Guest, OwnerGone } from '../../../src/embedded/door/client.ts';
import { type Door, openDoor } from '../../../src/embedded/door/server.ts';
import { type Rpc, RpcError } from '../../../src/queue/transport.ts';

describe('the door of an owner', () => {
  let folder: string;
  let door: Door;
  let guest: Guest;
  let asked: unknown[];
  /** What the database answers; replaced by tests. */
  let rpc: Rpc;

  async function enter(at = folder, clock = systemClock): Promise<Guest> {
    const entered = await enterDoor(at, 1, clock);
    if (entered === null) throw new Error('Expected an open door.');
    guest = entered;
    return entered;
  }
  const open = async (at = folder, generation = 1, leave: (() => Promise<void>) | null = null) => {
    door = await openDoor({ folder: at, generation, rpc: (...call) => rpc(...call), leave });
  };
  const place = () => JSON.parse(readFileSync(join(folder, 'door-1.json'), 'utf8'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'door-'));
    asked = [];
    rpc = async (fn, args) => {
      asked.push([fn, args]);
      return { told: 'ä\n🌿' };
    };
  });
  afterEach(async () => {
    guest?.close();
    await door.close();
    rmSync(folder, { recursive: true });
  });

  it('takes calls of functions and gives their answers, one or many at a time', async () => {
    await open();
    await enter();

    const answers = await Promise.all([1, 2, 3].map((n) => guest.rpc('image_generation_status', { n })));

    expect(answers).toEqual(Array(3).fill({ told: 'ä\n🌿' }));
    expect(asked).toEqual([1, 2, 3].map((n) => ['image_generation_status', { n }]));
  });

  it('gives errors as the database words them', async () => {
    await open();
    rpc = async () => {
      throw new RpcError({ code: '22023', status: null, message: 'no', details: 'd', hint: 'h' });
    };
    await expect((await enter()).rpc('image_generation_pause', {})).rejects.toMatchObject({
      name: 'RpcError',
      code: '22023',
      message: 'no',
      details: 'd',
      hint: 'h',
    });
  });

  it('does nothing for one without the token, nor what is no function of the queue', async () => {
    await open();
    const { address, token } = place();
    expect(statSync(join(folder, 'door-1.json')).mode & 0o777).toBe(0o600);
    for (const request of [
      { token: 'f'.repeat(64), id: 1, ask: { fn: 'image_generation_pause', args: {} } },
      { token, id: 1, ask: { fn: 'pg_sleep', args: {} } },
      'nonsense',
    ]) {
      const socket = connect(address);
      socket.on('error', () => undefined);
      socket.write(`${JSON.stringify(request)}\n`);
      await new Promise((resolve) => socket.on('close', resolve));
    }
    expect(asked).toEqual([]);
  });

  it('is found where the path of the folder is too long for a socket', async () => {
    const deep = join(folder, 'd'.repeat(120));
    mkdirSync(deep);
    await open(deep);
    const { ownFolder } = JSON.parse(readFileSync(join(deep, 'door-1.json'), 'utf8'));
    expect(statSync(ownFolder).mode & 0o777).toBe(0o700);

    expect(await (await enter(deep)).rpc('image_generation_status', {})).toEqual({ told: 'ä\n🌿' });

    guest.close();
    await door.close();
    expect(statSync(ownFolder, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('answers what it was asked before it closes, and then nobody', async () => {
    await open();
    let answer = (_value: unknown): void => undefined;
    const called = new Promise<void>((resolve) => {
      rpc = () => {
        resolve();
        return new Promise((settle) => {
          answer = settle;
        });
      };
    });
    const going = (await enter()).rpc('image_generation_cancel', {});
    await called;
    const closing = door.close();
    answer({ cancelled: 7 });
    await closing;

    expect(await going).toEqual({ cancelled: 7 });
    await expect(guest.rpc('image_generation_status', {})).rejects.toThrow(OwnerGone);
    expect(await enterDoor(folder, 1, systemClock)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of one that was killed is not entered, and is cleared away by the next', async () => {
    await open(folder, 2);
    const left = { address: join(folder, 'door-1'), ownFolder: null, token: 'a'.repeat(64) };
    writeFileSync(left.address, '');
    writeFileSync(join(folder, 'door-1.json'), JSON.stringify(left));

    expect(await enterDoor(folder, 1, systemClock)).toBeNull();
    await door.close();
    await open(folder, 3);
    expect(readdirSync(folder).sort()).toEqual(['door-3', 'door-3.json']);
  });

  it('lets a guest give up when it is interrupted, and when the owner does not answer', async () => {
    await open();
    rpc = () => new Promise(() => undefined);
    const stop = new AbortController();
    const interrupted = (await enter()).rpc('image_generation_status', {}, stop.signal);
    stop.abort(new Error('Ctrl+C'));
    await expect(interrupted).rejects.toThrow('Ctrl+C');
    guest.close();

    const impatient = { ...systemClock, sleep: async () => undefined };
    await expect((await enter(folder, impatient)).rpc('image_generation_status', {})).rejects.toMatchObject({
      code: 'embedded_busy',
      message: 'The process that owns the embedded database has not answered for 30 s.',
    });
    guest.close();
    // The calls that nobody waits for would keep it open.
    door = { close: async () => undefined };
  });

  it('says whether its owner makes room', async () => {
    await open();
    expect(await (await enter()).askToLeave()).toBe(false);
    guest.close();
    await door.close();

    const left = new Promise<void>((resolve) => {
      void open(folder, 1, async () => resolve());
    });
    while (!readdirSync(folder).includes('door-1.json')) await new Promise(setImmediate);
    expect(await (await enter()).askToLeave()).toBe(true);
    await left;
  });
});
