import { afterEach, describe, expect, it } from '@jest/globals';
import type { Drawing } from '../../../src/images/drawing/contract.ts';
import {
  createDrawingThreads,
  type DrawingThreads,
  type DrawingThreadsOptions,
} from '../../../src/images/drawing/threads.ts';
import type { PlaceholderSubject } from '../../../src/images/placeholder/draw.ts';
import { sha256Hex } from '../../../src/storage/key.ts';

const HERE = Uint8Array.of(1);
const THERE = Uint8Array.of(2);
/** A thread that answers at once, except for what `onBad` does at a subject of that name. */
const thread = (onBad = '') =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { BroadcastChannel, parentPort, receiveMessageOnPort } from 'node:worker_threads';
      const released = () => {
        const channel = new BroadcastChannel('released');
        while (receiveMessageOnPort(channel) === undefined);
        channel.close();
      };
      parentPort.on('message', ({ subject }) => {
        if (subject.name === 'bad') { ${onBad} }
        parentPort.postMessage({ kind: 'answer', answer: Uint8Array.of(2) });
      });
      parentPort.postMessage({ kind: 'ready' });`)}`,
  );
const here: Drawing = { atOnce: 2, draw: async () => HERE, close: async () => undefined };
const never = new AbortController().signal;

let warnings: string[] = [];
let drawing: DrawingThreads;
const open = (options: Omit<DrawingThreadsOptions, 'warn'> = {}) => {
  warnings = [];
  const warn = (message: string) => warnings.push(message);
  drawing = createDrawingThreads({ warn, program: thread(), threads: 2, load: async () => here, ...options });
  return drawing;
};
afterEach(() => drawing.close());

const subject = (name = 'Hemp Oil'): PlaceholderSubject => ({
  id: name,
  name,
  description: null,
  industry: null,
  subIndustry: null,
  plantPart: null,
  attributes: {},
  variation: 0,
});
const draw = (names: readonly string[], signal = never) =>
  Promise.all(names.map((name) => drawing.draw(subject(name), signal)));

describe('threads that draw', () => {
  it('are not started for one image, and never more than allowed for many', async () => {
    open();
    expect(await draw(['a'])).toEqual([HERE]);
    expect(drawing.running).toBe(0);
    expect(await draw(['b'])).toEqual([THERE]);
    expect(drawing.running).toBe(1);
    expect(await draw([...'cdefgh'])).toEqual(Array(6).fill(THERE));
    expect(drawing.running).toBe(2);
  });

  it('draw those that are asked for together, the first of them too', async () => {
    open({ threads: 4 });
    expect(await draw(['a', 'b', 'c'])).toEqual([THERE, THERE, THERE]);
    expect([drawing.running, warnings]).toEqual([3, []]);
  });

  it('leave this thread free, however long they draw', async () => {
    // It draws until it is released, which this thread does after twenty heartbeats.
    open({ program: thread('released();') });
    const channel = new BroadcastChannel('released');
    let heartbeats = 0;
    const heart = setInterval(() => {
      heartbeats += 1;
      if (heartbeats >= 20) channel.postMessage('go');
    }, 1);
    await draw(['bad', 'good']);
    clearInterval(heart);
    channel.close();
    expect(heartbeats).toBeGreaterThanOrEqual(20);
  });

  it('end with the run, and start again for the next one', async () => {
    open({ program: thread('for (;;);') });
    const [cut, after] = [draw(['bad', 'bad', 'bad']), draw(['bad'])];
    const ends = Promise.allSettled([cut, after]);
    await draw(['good'], AbortSignal.timeout(0)).catch(() => undefined);
    await drawing.close();
    expect(await ends).toMatchObject([{ reason: new Error('The run is over.') }, { status: 'rejected' }]);
    expect([drawing.running, warnings]).toEqual([0, []]);
    expect(await draw(['a'])).toEqual([HERE]);
    expect(await draw(['b', 'c'])).toEqual([THERE, THERE]);
  });

  it('are not waited for once the signal aborts, and draw the next image', async () => {
    open({ threads: 1, program: thread('released();') });
    const cut = new AbortController();
    const ends = Promise.allSettled([draw(['bad', 'waits'], cut.signal)]);
    cut.abort(new Error('interrupted'));
    expect(await ends).toMatchObject([{ reason: new Error('interrupted') }]);
    const next = draw(['good']);
    const channel = new BroadcastChannel('released');
    const release = setInterval(() => channel.postMessage('go'), 1);
    expect(await next).toEqual([THERE]);
    clearInterval(release);
    channel.close();
    expect(warnings).toEqual([]);
  });
});

describe('an image is drawn on the main thread, which is told once, when a thread', () => {
  it.each([
    { when: 'at its first line', program: new URL('data:text/javascript,throw new Error("no memory")') },
    { when: 'at all', program: new URL('https://images.example/worker.js') },
  ])('does not start $when', async ({ program }) => {
    open({ program });
    expect(await draw(['a', 'b', 'c'])).toEqual([HERE, HERE, HERE]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^No thread can be had for placeholders \(.+\): they are drawn on the main thread, which is slower\.$/,
      ),
    ]);
    expect(drawing.running).toBe(0);
  });

  it('neither starts nor ends', async () => {
    open({ program: new URL('data:text/javascript,for(;;);'), longest: { startMs: 50 } });
    expect(await draw(['a', 'b'])).toEqual([HERE, HERE]);
    expect(warnings).toEqual([expect.stringContaining('(it did not start within 0.05 s)')]);
  });

  it('dies: the next image gets another one, but not after three deaths in a row', async () => {
    open({ threads: 1, program: thread('throw new Error("unreachable code");') });
    expect(await draw(['bad', 'good', 'bad', 'bad', 'good'])).toEqual([HERE, THERE, HERE, HERE, THERE]);
    expect(await draw(['bad', 'bad', 'bad', 'good'])).toEqual([HERE, HERE, HERE, HERE]);
    expect(warnings).toEqual([
      'A thread that draws placeholders ended (Error: unreachable code): they are drawn on the main thread, which is slower.',
    ]);
    expect(drawing.running).toBe(0);
  });
});

it('an image that takes too long fails, and holds up no main thread', async () => {
  open({ threads: 1, program: thread('for (;;);'), longest: { taskMs: 50 } });
  const [bad, good] = await Promise.allSettled([draw(['bad']), draw(['good'])]);
  expect(bad).toMatchObject({
    reason: new Error('The placeholder was not drawn: it took longer than 0.05 s.'),
  });
  expect(good).toMatchObject({ value: [THERE] });
  expect(warnings).toEqual([]);
});

it('threads draw the very bytes that the main thread draws, with the programs as they are', async () => {
  drawing = createDrawingThreads({ warn: (message) => warnings.push(message) });
  warnings = [];
  const hashOf = async (drawn: Promise<Uint8Array>) => sha256Hex(await drawn);
  const alone = await hashOf(drawing.draw(subject(), never));
  expect(drawing.running).toBe(0);
  const others = await Promise.all([1, 2, 3].map(() => hashOf(drawing.draw(subject(), never))));
  expect(drawing.running).toBeGreaterThan(0);
  expect([others, warnings]).toEqual([[alone, alone, alone], []]);
});
