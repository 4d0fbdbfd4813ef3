import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { type Retry, type Rpc, RpcError, rpcErrorOf, withRetries } from '../../../src/queue/transport.ts';
import { instantClock } from '../../support/instant-clock.ts';

/** A call that fails with each of these in turn, then answers. */
function failing(...failures: unknown[]): Rpc & { calls: number } {
  const rpc = async () => {
    rpc.calls += 1;
    if (failures.length > 0) throw failures.shift();
    return { done: true };
  };
  rpc.calls = 0;
  return rpc;
}

function fault(code: string | null, status: number | null = null): RpcError {
  return new RpcError({ code, status, message: 'went wrong' });
}

function harness(rpc: Rpc, attempts?: number) {
  const clock = instantClock();
  const retries: Retry[] = [];
  const options = { clock, random: () => 0.5, onRetry: (retry: Retry) => void retries.push(retry) };
  return { clock, retries, call: withRetries(rpc, attempts ? { ...options, attempts } : options) };
}

describe('withRetries', () => {
  it.each([
    ...['PGRST000', 'PGRST001', 'PGRST002', 'PGRST003', '57014', '40001', '40P01', '53300', 'XX000'],
    ...['57P01', '57P02', '57P03', '08000', '08006', '08P01', 'ECONNRESET', 'ENOTFOUND', 'UND_ERR_SOCKET'],
  ])('repeats after %s', async (code) => {
    const rpc = failing(fault(code));
    await expect(harness(rpc).call('f', {})).resolves.toEqual({ done: true });
    expect(rpc.calls).toBe(2);
  });

  it.each([408, 429, 502, 503, 504, 520, 524])('repeats after HTTP %d', async (status) => {
    const rpc = failing(fault(null, status));
    await harness(rpc).call('f', {});
    expect(rpc.calls).toBe(2);
  });

  it.each([fault('57014'), fault('ETIMEDOUT'), fault(null, 504)])(
    'leaves it to who settles to send less at once after a time-out (%s)',
    async (error) => {
      const rpc = failing(error);
      await expect(harness(rpc).call('image_generation_settle', {})).rejects.toMatchObject({ cause: error });
      expect(rpc.calls).toBe(1);
    },
  );

  it.each([
    ['a missing function', fault('PGRST202', 404)],
    ['no grant', fault('42501', 403)],
    ['a violated constraint', fault('23514')],
    ['a bad argument', fault('22P02', 400)],
    ['an error that looks like a connection error', fault('08_no')],
  ])('does not repeat after %s', async (_name, error) => {
    const rpc = failing(error);
    await expect(harness(rpc).call('f', {})).rejects.toMatchObject({ code: 'database_error', cause: error });
    expect(rpc.calls).toBe(1);
  });

  it('lets a UserError and a bug through as they are', async () => {
    const told = new UserError('sql_missing', 'Not there.', 'Run setup.');
    const bug = new TypeError('x is not a function');
    await expect(harness(failing(told)).call('f', {})).rejects.toBe(told);
    await expect(harness(failing(bug)).call('f', {})).rejects.toBe(bug);
  });

  it('waits twice as long each time, half of it by chance, and at most eight seconds', async () => {
    const { call, clock, retries } = harness(failing(...Array(8).fill(fault('57P03'))), 9);
    await call('claim', {});
    expect(clock.waits).toEqual([188, 375, 750, 1500, 3000, 6000, 6000, 6000]);
    expect(retries[1]).toMatchObject({ fn: 'claim', attempt: 2, waitMs: 375, error: { code: '57P03' } });
  });

  it('gives up after six calls and says so in words for a person', async () => {
    const explanation = new UserError('host_unreachable', 'No way there.', 'Check the network.');
    const error = new RpcError({ code: 'ECONNRESET', status: null, message: 'reset', explanation });
    const rpc = failing(...Array(10).fill(error));
    const rejected = await harness(rpc)
      .call('f', {})
      .catch((thrown: unknown) => thrown);
    expect(rpc.calls).toBe(6);
    expect(rejected).toMatchObject({
      name: 'UserError',
      code: 'host_unreachable',
      message: 'No way there.',
      hint: 'Check the network.',
    });
    expect(rpcErrorOf(rejected)).toBe(error);
  });

  it('stops at once when aborted, before a call and in between', async () => {
    const stop = new Error('stop');
    const rpc = failing(fault('57P03'), fault('57P03'));
    await expect(harness(rpc).call('f', {}, AbortSignal.abort(stop))).rejects.toBe(stop);
    expect(rpc.calls).toBe(0);

    const controller = new AbortController();
    const aborting: Rpc = async () => {
      controller.abort(stop);
      throw fault('57P03');
    };
    await expect(harness(aborting).call('f', {}, controller.signal)).rejects.toBe(stop);
  });
});
