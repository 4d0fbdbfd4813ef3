/** The line at a glance. A new stage is a file of its own and a line here. */
import { buy } from './buy.ts';
import { check } from './check.ts';
import { look } from './look.ts';
import { prompt } from './prompt.ts';
import { refine } from './refine.ts';
import { chain } from './stage.ts';
import { store } from './store.ts';

/** A job for which an earlier attempt has paid joins after `buy`: its image passes all that follows. */
export const STAGES = {
  toBuy: chain(prompt).next(buy),
  /** Still in the call's slot: only now it is known whether the provider made an image. */
  toLook: chain(look).next(check),
  /** Beside the slots, as many at once as may be stored at once. */
  toStore: chain(refine).next(store),
};

export type Stages = typeof STAGES;
