/** Done when it is loaded: see context.ts. */
import { passOverDamagedEvent } from './event.ts';

export const damagedEvent = passOverDamagedEvent(process.env);
