/** `@actions/github`'s context, loaded after a damaged event was passed over. The order of these imports is what does it. */
import './damaged-event.ts';
import { context } from '@actions/github';

export { damagedEvent } from './damaged-event.ts';
export { context };
