/**
 * Done when it is loaded: see context.ts. `@actions/github` makes a client as soon as it is loaded, and throws where the proxy
 * of the environment is none; told here, it is an error like any other, with nothing of its password.
 */
import { takeOutFaultyProxy } from '../net/proxy.ts';

export const unusableProxy = takeOutFaultyProxy(process.env);
