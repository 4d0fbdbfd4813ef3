/** Lets WebAssembly in this process run as it comes: V8 optimises none of it while the tests of a file run. */
import { setFlagsFromString } from 'node:v8';
import { afterAll } from '@jest/globals';
import { UNHURRIED } from './runner.ts';

/** V8's own, for the files that come after in this process. */
const HURRIED = '--wasm-tiering-budget=13000000';

/** For a file that opens Postgres in WebAssembly again and again, each time for a few calls: a quarter of the processor's time. */
export function hurryNoWasm(): void {
  setFlagsFromString(UNHURRIED);
  afterAll(() => setFlagsFromString(HURRIED));
}
