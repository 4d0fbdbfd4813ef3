/** One fault at one moment of one request of one service, and whether the adapter came through it as it has to. */
import { setTimeout as delay } from 'node:timers/promises';
import { inspectImage } from '../../src/images/inspect.ts';
import { type ImageAdapter, ProviderError } from '../../src/providers/contract.ts';
import { pngOf } from './fixtures.ts';
import { type HostileFault, type Moment, paidEndAt } from './hostile-answers.ts';
import { createPatientClock, type PatientClock } from './patient-clock.ts';
import {
  type CustomAnswer,
  type PlainAnswer,
  type ProviderServer,
  type Script,
  startProviderServer,
} from './provider-server.ts';
import { CANARY, NO_OPTIONS, publicFetchTo, REQUEST, type Service } from './provider-services.ts';

export interface Outcome {
  /** Which of the service's requests was struck; 0 is the paid one. */
  step: number;
  /** A failure class; `made`; `guard`: bytes that the image guards refuse; `other`: anything else. */
  ended: string;
  ms: number;
  /** What was not as it has to be. */
  problems: string[];
}

/** So long a call may take here, where every wait is over at once and every deadline passes when nothing moves. */
const LONGEST_MS = 30_000;
/** When nothing moves for so long, a deadline passes. */
const STILL_MS = 150;
const IMAGE = pngOf(30_000, 1);
/** The key as it is, or in base64 wherever it may begin among three bytes. */
const KEY_IN_WORDS = /canary|c2stY2FuYXJ5|1jYW5hcnkt|LWNhbmFyeS/;

/** @returns null when this answer cannot have the fault. */
export async function strikeOnce(
  service: Service,
  fault: HostileFault,
  moment: Moment,
  step: number,
): Promise<Outcome | null> {
  const server = await startProviderServer();
  try {
    const answers = service.image(IMAGE, server);
    const struck = fault.strike(answers[step] ?? {}, moment);
    if (struck === null || (struck === 'refused' && step > 0)) return null;
    const clock = createPatientClock();
    const adapter = service.create({
      origin: server.origin,
      key: CANARY,
      fetch: globalThis.fetch,
      publicFetch: publicFetchTo(server),
      clock,
      options: NO_OPTIONS,
    });
    const paths: string[] = [];
    if (struck === 'refused') {
      await server.close();
    } else {
      // Once without a fault: it tells what is asked for, and the fault comes over a connection that was good.
      server.play(...answers);
      await endOf(adapter, null);
      paths.push(...server.requests.map(({ method, path }) => `${method} ${path}`));
      server.requests.length = 0;
      server.serve(strikingAt(step, struck, answers, paths));
    }

    const startMs = performance.now();
    const end = await endOf(adapter, fault.waits ? passDeadlines(server, clock, step) : null);
    const ms = performance.now() - startMs;
    const problems = step === 0 ? problemsOfPaid(end, fault, moment) : problemsOfLater(end, adapter);
    const submissions = server.requests.filter(({ method, path }) => `${method} ${path}` === paths[0]).length;
    if (submissions > 1) problems.push(`was submitted ${submissions} times`);
    if (ms > LONGEST_MS) problems.push('did not end');
    if (KEY_IN_WORDS.test(end.words)) problems.push(`shows its key: ${end.words}`);
    if (struck !== 'refused') problems.push(...(await problemsOfNext(adapter, server, answers)));
    return { step, ended: end.ended, ms, problems };
  } finally {
    await server.close();
  }
}

/** Answers in their order, but one; what is asked for again is answered as it was before. */
function strikingAt(
  step: number,
  struck: CustomAnswer,
  answers: readonly PlainAnswer[],
  paths: readonly string[],
): (method: string, path: string) => Script {
  let next = 0;
  let isStruck = false;
  return (method, path) => {
    const asked = `${method} ${path}`;
    const ahead = paths.indexOf(asked, next);
    const at = ahead < 0 ? paths.lastIndexOf(asked) : ahead;
    next = at + 1;
    if (at !== step || isStruck) return answers[at] ?? { status: 599 };
    isStruck = true;
    next = at;
    return struck;
  };
}

interface End {
  ended: string;
  error: ProviderError | null;
  /** All that somebody might log. */
  words: string;
  /** How many task ids were written down. */
  noted: number;
}

async function endOf(adapter: ImageAdapter, watch: AbortController | null): Promise<End> {
  let noted = 0;
  const giveUp = AbortSignal.timeout(LONGEST_MS);
  try {
    const { bytes } = await adapter.generate(REQUEST, {
      signal: giveUp,
      remoteId: null,
      onSubmitted: async (remoteId) => {
        if (KEY_IN_WORDS.test(remoteId)) throw new Error('The key stands in what is written down.');
        noted += 1;
      },
    });
    return { ended: judge(bytes), error: null, words: '', noted };
  } catch (error) {
    const isKnown = error instanceof ProviderError;
    const words = `${error instanceof Error ? error.stack : error} ${JSON.stringify(error)}`;
    return { ended: isKnown ? error.failureClass : 'other', error: isKnown ? error : null, words, noted };
  } finally {
    watch?.abort();
  }
}

function judge(bytes: Uint8Array): string {
  if (Buffer.compare(bytes, IMAGE) === 0) return 'made';
  try {
    inspectImage(bytes);
    return 'other';
  } catch {
    return 'guard';
  }
}

/** Lets deadlines pass whenever the struck request has come and nothing moves. */
function passDeadlines(server: ProviderServer, clock: PatientClock, step: number): AbortController {
  const ended = new AbortController();
  void (async () => {
    await server.received(step + 1);
    while (!ended.signal.aborted) {
      const seen = server.requests.length;
      await delay(STILL_MS);
      if (server.requests.length === seen && !ended.signal.aborted) clock.expire();
    }
  })();
  return ended;
}

function problemsOfPaid({ ended, error }: End, fault: HostileFault, moment: Moment): string[] {
  const problems: string[] = [];
  const { retryAfterMs } = fault;
  const paid = paidEndAt(fault, moment);
  if (ended !== paid) problems.push(`ended as ${ended} instead of ${paid}: ${error?.message}`);
  if (retryAfterMs !== undefined && error?.retryAfterMs !== retryAfterMs) {
    problems.push(`waits ${error?.retryAfterMs} ms instead of ${retryAfterMs}`);
  }
  const costs = (error?.costMicroUsd ?? 0) > 0;
  const isPerhapsPaid = paid === 'ambiguous' || paid === 'empty';
  if (paid === 'empty' && error?.costBasis === 'none') problems.push('hides that it may have been paid for');
  if (costs && !isPerhapsPaid) problems.push(`a refusal costs ${error?.costMicroUsd}`);
  return problems;
}

/** The task is under way and paid for: it brings its image, or is left for an attempt that goes on with it. */
function problemsOfLater(
  { ended, error, noted }: End,
  { unitCostMicroUsd }: Pick<ImageAdapter, 'unitCostMicroUsd'>,
): string[] {
  if (ended === 'made' || ended === 'guard') return [];
  if (unitCostMicroUsd === 0) return problemsOfFree({ ended, error, noted });
  // An address that our own rules refuse says so, and still tells what the image has cost.
  const isKnown =
    ended === 'ambiguous' || ended === 'empty' || (ended === 'config' && error?.alwaysRefused === true);
  if (!isKnown) return [`ended as ${ended}: ${error?.message}`];
  const problems: string[] = [];
  if (noted === 0) problems.push('left no task to go on with');
  if (error?.costMicroUsd === 0) problems.push('hides what the task costs');
  return problems;
}

/** A task that costs nothing is gone on with after each end that does not blame the product (sql/300_pick.sql). */
const FREE_ENDS = ['ambiguous', 'empty', 'transient', 'rate_limited', 'quota', 'config'];

function problemsOfFree({ ended, error, noted }: Pick<End, 'ended' | 'error' | 'noted'>): string[] {
  const problems: string[] = [];
  if (!FREE_ENDS.includes(ended)) problems.push(`ended as ${ended}: ${error?.message}`);
  if (noted === 0) problems.push('left no task to go on with');
  if ((error?.costMicroUsd ?? 0) > 0) problems.push(`costs ${error?.costMicroUsd} and is free`);
  return problems;
}

/** What was left of the fault must not reach another call over the same connections. */
async function problemsOfNext(
  adapter: ImageAdapter,
  server: ProviderServer,
  answers: ReturnType<Service['image']>,
): Promise<string[]> {
  server.play(...answers);
  const { ended, error } = await endOf(adapter, null);
  return ended === 'made' ? [] : [`the next call ended as ${ended}: ${error?.message}`];
}
