/**
 * Draws placeholders on threads of their own, so that each core draws, and heartbeats and calls go on meanwhile. One image alone
 * starts no thread. Threads start as images wait for them, hold no process open, and end with the run. The image of a thread
 * that dies is drawn here.
 */
import { availableParallelism } from 'node:os';
import { messageOf } from '../../errors.ts';
import { untilAborted } from '../../waiting.ts';
import { type Ended, type Longest, programBeside, WorkThread } from '../../work-thread.ts';
import type { PlaceholderSubject } from '../placeholder/draw.ts';
import { breathe } from './breathe.ts';
import type { Drawing } from './contract.ts';
import { DRAWING_THREAD, type ToDrawer } from './messages.ts';

const PROGRAM = programBeside(import.meta.url, 'draw-worker');
/** Each takes some 100 MB: its own renderer, fonts and encoder. */
const MOST_THREADS = 4;
/** Far beyond what a slow machine needs, and together within a provider's time-out. */
const LONGEST: Longest = { startMs: 12_000, taskMs: 15_000 };
/** After so many in a row the fault is not with one image, and the next thread would end as well. */
const MOST_DEATHS_IN_A_ROW = 3;

type File = Uint8Array<ArrayBuffer>;
type Thread = WorkThread<ToDrawer, File>;
type Came = { kind: 'answer'; answer: File } | Ended;

export interface DrawingThreadsOptions {
  /** Told once a run, when images are drawn on the main thread. */
  warn: (message: string) => void;
  /** The threads' program. */
  program?: URL;
  /** At most. */
  threads?: number;
  longest?: Partial<Longest>;
  /** What draws on this thread. */
  load?: () => Promise<Drawing>;
}

export interface DrawingThreads extends Drawing {
  /** How many are running. */
  readonly running: number;
}

/** What a run has seen of its threads. */
interface Life {
  asked: number;
  isOver: boolean;
  /** No thread is started any more. */
  isUnusable: boolean;
  hasWarned: boolean;
  deathsInARow: number;
  places: Place[];
  waiting: ((place: Place) => void)[];
}

/** Where one image at a time is drawn. */
interface Place {
  thread: Thread | null;
  isTaken: boolean;
}

export function createDrawingThreads(options: DrawingThreadsOptions): DrawingThreads {
  const most = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const longest = { ...LONGEST, ...options.longest };
  const program = options.program ?? PROGRAM;
  let here: Promise<Drawing> | null = null;
  let life = newLife(most);

  async function drawHere(subject: PlaceholderSubject, signal: AbortSignal): Promise<File> {
    here ??= (options.load ?? loadHere)();
    return (await here).draw(subject, signal);
  }

  async function ask(place: Place, subject: PlaceholderSubject): Promise<Came> {
    try {
      if (place.thread === null || place.thread.hasEnded)
        place.thread = new WorkThread(program, DRAWING_THREAD);
      return await place.thread.ask(() => ({ task: { subject }, moved: [] }), longest);
    } catch (error) {
      // No thread to be had, or no memory for what it is sent.
      const wasReady = place.thread?.hasEnded === false;
      return { kind: 'ended', wasReady, wasLate: false, reason: messageOf(error) };
    }
  }

  function died(of: Life, { wasReady, reason }: Ended): void {
    of.deathsInARow += 1;
    of.isUnusable ||= !wasReady || of.deathsInARow >= MOST_DEATHS_IN_A_ROW;
    const what = wasReady
      ? 'A thread that draws placeholders ended'
      : 'No thread can be had for placeholders';
    if (!of.hasWarned)
      options.warn(`${what} (${reason}): they are drawn on the main thread, which is slower.`);
    of.hasWarned = true;
  }

  /** null = no thread has drawn it, which says nothing about it. */
  async function drawThere(of: Life, subject: PlaceholderSubject, signal: AbortSignal): Promise<File | null> {
    const place = await take(of);
    try {
      signal.throwIfAborted();
      if (of.isOver) throw new Error('The run is over.');
      if (of.isUnusable) return null;
      const came = await ask(place, subject);
      if (came.kind === 'answer') {
        of.deathsInARow = 0;
        return came.answer;
      }
      if (of.isOver) throw new Error('The run is over.');
      // What takes so long would hold up the main thread as well.
      if (came.wasReady && came.wasLate) throw new Error(`The placeholder was not drawn: ${came.reason}.`);
      died(of, came);
      return null;
    } finally {
      giveBack(of, place);
    }
  }

  return {
    // As many wait or are being stored as are drawn.
    atOnce: 2 * most,
    get running() {
      return life.places.filter(({ thread }) => thread !== null && !thread.hasEnded).length;
    },
    async draw(subject, signal) {
      signal.throwIfAborted();
      const asked = life;
      asked.asked += 1;
      // Those that are asked for at the same time come by then.
      await breathe();
      if (asked.asked === 1) return drawHere(subject, signal);
      const drawn = await untilAborted(drawThere(asked, subject, signal), signal);
      return drawn ?? drawHere(subject, signal);
    },
    async close() {
      life.isOver = true;
      const { places } = life;
      life = newLife(most);
      here = null;
      await Promise.all(places.map(({ thread }) => thread?.end('the run is over')));
    },
  };
}

function newLife(most: number): Life {
  const places = Array.from({ length: most }, () => ({ thread: null, isTaken: false }));
  return {
    asked: 0,
    isOver: false,
    isUnusable: false,
    hasWarned: false,
    deathsInARow: 0,
    places,
    waiting: [],
  };
}

/** A free place, those with a thread first: a thread is started only when none is idle. */
function take({ places, waiting }: Life): Promise<Place> {
  const free = places.filter(({ isTaken }) => !isTaken);
  const place = free.find(({ thread }) => thread !== null && !thread.hasEnded) ?? free[0];
  if (place === undefined) return new Promise((resolve) => waiting.push(resolve));
  place.isTaken = true;
  return Promise.resolve(place);
}

function giveBack({ waiting }: Life, place: Place): void {
  const next = waiting.shift();
  if (next === undefined) place.isTaken = false;
  else next(place);
}

/** The same program, on this thread: bundled, it is not part of what loads it. */
async function loadHere(): Promise<Drawing> {
  const { createLocalDrawing } = (await import(
    /* webpackIgnore: true */ PROGRAM.href
  )) as typeof import('./draw-worker.ts');
  return createLocalDrawing();
}
