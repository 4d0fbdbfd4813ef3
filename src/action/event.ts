/**
 * Looks at the event's file before `@actions/github` does: that reads it as soon as it is loaded, and throws when it is damaged.
 * But the event adds one thing, the cron expression, so a damaged one is passed over.
 */
import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.ts';

/** Takes a damaged event out of the environment, and answers what is wrong with it; null when nothing is. */
export function passOverDamagedEvent(environment: Record<string, string | undefined>): string | null {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return null;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof event === 'object' && event !== null) return null;
    throw new Error('it is no object');
  } catch (error) {
    delete environment.GITHUB_EVENT_PATH;
    return `The event of this workflow run (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}. The summary forecasts no end.`;
  }
}
