/** Stops what global-setup.ts started, if any test file asked for it. */
import type {} from './global-setup.ts';

export default async function globalTeardown(): Promise<void> {
  const shared = globalThis.hempSharedByAll;
  if (!shared) return;
  await shared.broker.stop();
  const cluster = await shared.cluster?.catch(() => null);
  await cluster?.stop();
}
