import { EventEmitter } from 'node:events';
import { expect, it } from '@jest/globals';
import { abortOnSignals } from '../../../src/doors/signals.ts';

it('a first signal aborts with its reason, and every further one is for the door', () => {
  const source = new EventEmitter();
  const again: string[] = [];
  const signal = abortOnSignals(source, {
    names: ['SIGINT', 'SIGTERM'],
    first: (name) => `because of ${name}`,
    again: (name) => again.push(name),
  });
  source.emit('SIGHUP');
  expect(signal.aborted).toBe(false);
  source.emit('SIGTERM');
  expect(signal.reason).toBe('because of SIGTERM');
  expect(again).toEqual([]);
  source.emit('SIGTERM');
  source.emit('SIGINT');
  expect(signal.reason).toBe('because of SIGTERM');
  expect(again).toEqual(['SIGTERM', 'SIGINT']);
});
