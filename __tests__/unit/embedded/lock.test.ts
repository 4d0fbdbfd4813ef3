import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { type Door, openDoor } from '../../../src/embedded/door/server.ts';
import { busy, type FolderLock, tryLock } from '../../../src/embedded/lock.ts';
import { lockAlone } from '../../../src/embedded/lock-alone.ts';
import { type Processes, systemProcesses } from '../../../src/embedded/processes.ts';
import { UserError } from '../../../src/errors.ts';

/** A machine whose processes are a table: pid → when it was started. */
function machine(host = 'here') {
  const running = new Map<number, string>();
  const as = (pid: number): Processes => ({
    pid,
    host,
    isAlive: (candidate) => running.has(candidate),
    startOf: async (candidate) => running.get(candidate) ?? null,
  });
  return { running, as };
}

const since = '2026-11-22T08:00:00.000Z';

describe('the lock of the embedded folder', () => {
  let folder: string;
  const take = async (processes: Processes, at = folder): Promise<FolderLock> => {
    const claimant = { folder: at, command: 'run', since, processes };
    const got = await tryLock(claimant);
    if ('held' in got) throw busy(claimant, got.held);
    return got.lock;
  };
  const ownerFiles = () => readdirSync(folder).filter((name) => name.startsWith('owner-'));

  async function refusalOf(processes: Processes): Promise<UserError> {
    try {
      await take(processes);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error('Expected the lock to be refused.');
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses a second owner and names the first', async () => {
    const { running, as } = machine();
    running.set(1, 'a').set(2, 'b');
    await take(as(1));

    const error = await refusalOf(as(2));

    expect(error.code).toBe('embedded_busy');
    expect(error.message).toContain('process 1 ("run") since 2026-11-22T08:00:00.000Z');
    expect(error.hint).toContain('kill 1');
  });

  it('names a folder that cannot be made, as a file is in the way', async () => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    const { as } = machine();
    // In /proc nothing can be made, and Node's own way to make folders goes round in circles there.
    const nowhere = process.platform === 'linux' ? ['/proc/no/such/folder'] : [];
    for (const path of [inTheWay, join(inTheWay, 'data'), ...nowhere]) {
      await expect(take(as(1), path)).rejects.toMatchObject({
        code: 'input_invalid',
        message: expect.stringContaining(`received ${path}: E`),
        hint: expect.stringContaining('--data-dir'),
      });
    }
  });

  it('goes to the next one after a release', async () => {
    const { running, as } = machine();
    running.set(1, 'a').set(2, 'b');
    const lock = await take(as(1));
    await lock.release();

    await take(as(2));

    expect((await refusalOf(as(1))).message).toContain('process 2');
    expect(ownerFiles()).toHaveLength(1);
  });

  it('is taken from an owner that is dead', async () => {
    const { running, as } = machine();
    running.set(1, 'a').set(2, 'b');
    await take(as(1));
    running.delete(1);

    await take(as(2));

    expect((await refusalOf(as(2))).message).toContain('process 2');
  });

  it('is taken from a dead owner whose pid belongs to another process now', async () => {
    const { running, as } = machine();
    running.set(1, 'a').set(2, 'b');
    await take(as(1));
    running.set(1, 'much later');

    await expect(take(as(2))).resolves.toBeDefined();
  });

  it('is believed when the owner is on another machine, and says which file to delete if that is gone', async () => {
    const there = machine('container-a');
    there.running.set(1, 'a');
    await take(there.as(1));

    const error = await refusalOf(machine('container-b').as(2));

    expect(error.message).toContain('process 1 on container-a');
    expect(error.hint).toContain(join(folder, 'owner-1.json'));
  });

  it('survives a file that was damaged from outside', async () => {
    const { running, as } = machine();
    running.set(2, 'b');
    writeFileSync(join(folder, 'owner-4.json'), 'not json');

    await take(as(2));

    expect(ownerFiles()).toEqual(['owner-5.json']);
  });

  it('goes to exactly one of many that find a dead owner at the same time', async () => {
    const { running, as } = machine();
    for (let pid = 1; pid <= 41; pid += 1) running.set(pid, `start ${pid}`);
    await take(as(41));
    running.delete(41);

    const attempts = Array.from({ length: 40 }, (_, at) => take(as(at + 1)));
    const results = await Promise.allSettled(attempts);

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'embedded_busy' });
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('one who needs the folder alone', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const { running, as } = machine();
  running.set(1, 'a').set(2, 'b');
  const watch = () => ({ folder, command: 'watch', since, makesRoom: true, processes: as(1) });
  const lockOf = async (claimant: ReturnType<typeof watch>) => {
    const got = await tryLock(claimant);
    if ('held' in got) throw new Error('Expected a free folder.');
    return got.lock;
  };
  /** A look at the folder takes ten seconds on this machine; what the owner does by then is the test's. */
  const slowMachine = (ownerGoesOn: (look: number) => Promise<void>): Clock & { looks: number } => {
    const clock = {
      looks: 0,
      now: () => clock.looks * 10_000,
      async sleep(ms: number, signal?: AbortSignal): Promise<void> {
        if (ms >= 1000) return new Promise((_, reject) => signal?.addEventListener('abort', reject));
        clock.looks += 1;
        await ownerGoesOn(clock.looks);
      },
    };
    return clock;
  };
  const ask = (clock: Clock, told: unknown[] = []) =>
    lockAlone({
      folder,
      command: 'run',
      since,
      processes: as(2),
      clock,
      onMakesRoom: ({ owner }) => told.push(owner.command),
    });

  it('waits for an owner that makes room while that opens its database, answers and closes it', async () => {
    const lock = await lockOf(watch());
    let door: Door | null = null;
    let closed: Promise<void> | undefined;
    const clock = slowMachine(async (look) => {
      if (look === 1) {
        const leave = async () => {
          closed = door?.close();
        };
        door = await openDoor({ folder, generation: 1, rpc: async () => null, leave });
      }
      // By now it has been asked; its database takes long to close.
      if (look === 3) await closed;
      if (look === 5) await lock.release();
    });
    const told: unknown[] = [];

    const { generation } = await ask(clock, told);

    expect({ generation, looks: clock.looks, told }).toEqual({ generation: 2, looks: 5, told: ['watch'] });
    expect(closed).toBeDefined();
  });

  it('is refused after a minute by such an owner that stays, and at once by one that works alone', async () => {
    await lockOf(watch());
    const clock = slowMachine(async () => undefined);
    await expect(ask(clock)).rejects.toMatchObject({ code: 'embedded_busy' });
    expect(clock.looks).toBe(6);

    running.delete(1);
    running.set(3, 'c');
    await lockOf({ ...watch(), command: 'setup', makesRoom: false, processes: as(3) });
    const again = slowMachine(async () => undefined);
    await expect(ask(again)).rejects.toMatchObject({
      code: 'embedded_busy',
      message: expect.stringContaining('("setup")'),
    });
    expect(again.looks).toBe(0);
  });
});

describe('the processes of this machine', () => {
  const processes = systemProcesses({ pid: process.pid, host: 'here' });

  it('include this one, with a start time that stays', async () => {
    expect(processes.isAlive(process.pid)).toBe(true);
    expect(await processes.startOf(process.pid)).toBe(await processes.startOf(process.pid));
  });

  it('do not include one that cannot be', async () => {
    // Above the largest pid of Linux (2^22).
    expect(processes.isAlive(4_194_305)).toBe(false);
    expect(await processes.startOf(4_194_305)).toBeNull();
  });
});
