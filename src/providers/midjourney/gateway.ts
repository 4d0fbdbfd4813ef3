/** How a gateway is asked: submissions, and one look at all tasks of this process. */
import type { Clock } from '../../clock.ts';
import { type HttpAnswer, MAX_IMAGE_JSON_BYTES } from '../shared/answer.ts';
import { type BatchPoller, createBatchPoller } from '../shared/batch-poller.ts';
import type { HttpRequest } from '../shared/http.ts';
import type { Service } from '../shared/service.ts';
import { fromFetch, fromList, type MidjourneyTask } from './task.ts';

/** One request for all tasks of this process. */
const INTERVAL_MS = 3_000;

/** A gateway without the list answers it as any path that it does not have. */
const WITHOUT_LISTS: ReadonlySet<number> = new Set([404, 405]);

interface Ask extends Pick<HttpRequest, 'signal' | 'effect'> {
  deadlineMs?: number;
}

export interface Gateway {
  send(path: string, body: object, ask: Ask): Promise<HttpAnswer>;
  poller: BatchPoller<MidjourneyTask>;
  /**
   * Asks for no tasks at all, which shows whether gateway and secret are good.
   * @throws {ProviderError} when they are not.
   */
  look(signal: AbortSignal, deadlineMs: number): Promise<void>;
}

export function connectGateway({ http, send: sendTo }: Service, address: string, clock: Clock): Gateway {
  let knowsLists = true;

  const send = (path: string, body: object | undefined, ask: Ask) =>
    sendTo({
      url: `${address}${path}`,
      ...(body === undefined ? {} : { body }),
      // The image may stand in the answer itself, as a `data:` address.
      maxBytes: MAX_IMAGE_JSON_BYTES,
      ...ask,
    });

  const list = (ids: readonly string[], ask: Ask) => send('/mj/task/list-by-condition', { ids }, ask);

  /** All of them with one request; one after the other where the gateway has no list. */
  async function pollAll(ids: string[], signal: AbortSignal): Promise<Map<string, MidjourneyTask>> {
    const free = { signal, effect: 'free' } as const;
    if (knowsLists) {
      const answer = await list(ids, free);
      if (!WITHOUT_LISTS.has(answer.status)) return fromList(http, answer);
      knowsLists = false;
    }
    const tasks = new Map<string, MidjourneyTask>();
    for (const id of ids) {
      const answer = await send(`/mj/task/${encodeURIComponent(id)}/fetch`, undefined, free);
      const task = fromFetch(http, answer);
      if (task !== null) tasks.set(id, task);
    }
    return tasks;
  }

  return {
    send,
    poller: createBatchPoller({ clock, intervalMs: INTERVAL_MS, pollAll }),
    async look(signal, deadlineMs) {
      const answer = await list([], { signal, effect: 'free', deadlineMs });
      if (!WITHOUT_LISTS.has(answer.status)) fromList(http, answer);
    },
  };
}
