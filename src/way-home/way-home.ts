/**
 * Proves the way home of images before one is bought: one table of checks for setup, doctor and the start of each run. What
 * several providers have in common is looked at once.
 */
import { UserError } from '../errors.ts';
import { IMAGE_TYPES } from '../images/types.ts';
import type { PublishTrial, Queue } from '../queue/contract.ts';
import type { ImageStore, StoreRules } from '../storage/contract.ts';
import { checkRules, NOTHING_DONE, uploadError } from './bucket.ts';
import { catalogueError } from './catalogue.ts';
import { type Demand, sampleKeys } from './demand.ts';

export interface WayHomeDependencies {
  store: Pick<ImageStore, 'id' | 'preflight' | 'tryOut' | 'urlOf'>;
  queue: Pick<Queue, 'tryOutPublish'>;
}

/** What is looked at once, however many providers there are. */
export interface WayHome {
  store(): WayHomeDependencies['store'];
  rules(signal: AbortSignal): Promise<StoreRules>;
  upload(contentType: string, signal: AbortSignal): Promise<string[]>;
  publish(demand: Demand, signal: AbortSignal): Promise<PublishTrial>;
}

export interface Finding {
  detail: string;
  /** What does not keep a run from being made. */
  warnings: string[];
}

export interface WayHomeCheck {
  name: 'Bucket' | 'Upload' | 'Publishing' | 'Result addresses';
  /** @throws {UserError} when an image would be lost. */
  look(home: WayHome, demand: Demand, signal: AbortSignal): Promise<Finding>;
}

export const WAY_HOME_CHECKS: readonly WayHomeCheck[] = [
  {
    name: 'Bucket',
    async look(home, demand, signal) {
      checkRules(await home.rules(signal), demand);
      return { detail: 'it exists, is public and takes what will come', warnings: [] };
    },
  },
  {
    name: 'Upload',
    async look(home, { types }, signal) {
      const contentTypes = types.map((type) => IMAGE_TYPES[type].contentType);
      const warnings: string[] = [];
      for (const contentType of contentTypes) warnings.push(...(await home.upload(contentType, signal)));
      return { detail: `a tiny ${contentTypes.join(', ')} was stored, seen and removed again`, warnings };
    },
  },
  {
    name: 'Publishing',
    async look(home, demand, signal) {
      const { refusal, triedOn } = await home.publish(demand, signal);
      if (refusal !== null)
        throw catalogueError(refusal, home.store().urlOf(sampleKeys(demand.types)[0] ?? ''));
      return {
        detail:
          triedOn === 'product'
            ? 'a product would show its image; tried and undone'
            : 'there is no product yet; its rights and columns were tried',
        warnings: [],
      };
    },
  },
  {
    name: 'Result addresses',
    async look(_home, { provider, asks }) {
      const results = asks?.results ?? 'in-answer';
      if (results === 'in-answer') return { detail: 'the image comes in the answer itself', warnings: [] };
      if (results.isReachable) {
        return { detail: `images are fetched from ${results.hosts.join(', ')}`, warnings: [] };
      }
      throw new UserError(
        'provider_config',
        `Expected to fetch the images of ${provider} from ${results.hosts.join(', ')}, but here nobody can tell whether an address is a public one. ${NOTHING_DONE}`,
        'Run this provider in the Action or on the command line.',
      );
    },
  },
];

/** @param connect Called when something is to be looked at. */
export function openWayHome(connect: () => WayHomeDependencies): WayHome {
  const rulesOnce = once<StoreRules>();
  const uploadOnce = once<string[]>();
  const publishOnce = once<PublishTrial>();
  const rules = (signal: AbortSignal) => rulesOnce('', () => connect().store.preflight(signal));
  return {
    store: () => connect().store,
    rules,
    upload: (contentType, signal) =>
      uploadOnce(contentType, async () => {
        try {
          return await connect().store.tryOut(contentType, signal);
        } catch (error) {
          signal.throwIfAborted();
          throw uploadError(error, await rules(signal), contentType);
        }
      }),
    // Whose image it is makes no difference to the catalogue; how its address ends may.
    publish: ({ provider, model, types }, signal) =>
      publishOnce(types.join(), () => {
        const { store, queue } = connect();
        const imageUrls = sampleKeys(types).map((key) => store.urlOf(key));
        return queue.tryOutPublish({ provider, model, imageUrls }, signal);
      }),
  };
}

/** Asks once for each key; whoever asks again gets the same answer, or the same failure. */
function once<Answer>(): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (key, ask) => {
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
  };
}

/**
 * All checks for one provider, in order.
 * @returns warnings.
 * @throws {UserError} of the first that finds a way on which an image would be lost.
 */
export async function proveWayHome(home: WayHome, demand: Demand, signal: AbortSignal): Promise<string[]> {
  const warnings: string[] = [];
  for (const check of WAY_HOME_CHECKS) warnings.push(...(await check.look(home, demand, signal)).warnings);
  return warnings;
}
