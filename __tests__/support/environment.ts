/**
 * Node, and two things more. What takes seconds to be made is made once for all test files of a process: the database of
 * the engine's tests. And what fails in the clearing up after a set-up that failed is not told: it would be of what the set-up
 * never made, and Jest shows the error of an `afterAll` instead of those of the tests.
 */
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import type { QueueDatabase } from './queue-database.ts';

declare global {
  /** The queue's database that all test files of this process share; whoever uses it empties it first. */
  var hempQueueDatabase: () => Promise<QueueDatabase>;
}

let database: Promise<QueueDatabase> | null = null;

export default class SharedEnvironment extends TestEnvironment {
  readonly #neverReady = new Set<Circus.DescribeBlock | Circus.TestEntry>();

  override async setup(): Promise<void> {
    await super.setup();
    this.global.hempQueueDatabase = () => {
      database ??= import('./queue-database.ts').then(({ openQueueDatabase }) => openQueueDatabase());
      return database;
    };
  }

  handleTestEvent(event: Circus.Event, { currentlyRunningTest }: Circus.State): void {
    if (event.name === 'hook_failure') {
      if (event.hook.type === 'beforeAll') this.#neverReady.add(event.hook.parent);
      if (event.hook.type === 'beforeEach' && event.test) this.#neverReady.add(event.test);
    }
    if (event.name !== 'hook_start') return;
    const { hook } = event;
    if (!hook.type.startsWith('after')) return;
    if (!this.#isNeverReady(hook.type === 'afterAll' ? hook.parent : currentlyRunningTest)) return;
    const clearUp = hook.fn as () => unknown;
    hook.fn = async () => {
      // An `afterEach` is the hook of other tests too, whose failures count.
      hook.fn = clearUp as Circus.HookFn;
      try {
        await clearUp();
      } catch {
        // The set-up's own error is shown.
      }
    };
  }

  /** Whether the set-up of a block or a test, or of any block around it, failed. */
  #isNeverReady(entry: Circus.DescribeBlock | Circus.TestEntry | null | undefined): boolean {
    return !!entry && (this.#neverReady.has(entry) || this.#isNeverReady(entry.parent));
  }
}
