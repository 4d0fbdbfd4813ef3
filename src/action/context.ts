/**
 * `@actions/github`'s context, loaded after a damaged event and a faulty proxy were taken out of its way. The order of these
 * imports is what does it.
 */
import './damaged-event.ts';
import './unusable-proxy.ts';
import { context } from '@actions/github';

export { damagedEvent } from './damaged-event.ts';
export { unusableProxy } from './unusable-proxy.ts';
export { context };
