/**
 * Moves what the Python system has into our queue: its objects are put aside, our SQL applied, its rows brought, in one
 * transaction and one message, so that a product insert waits for less than two seconds.
 */
import { sqlFiles } from '../../assets/generated/sql.ts';
import type { SqlStep } from '../script.ts';
import { READING_SQL } from './facts.ts';

/** Longer nobody who inserts a product has to wait behind us. */
const LOCK_TIMEOUT = "set local lock_timeout = '1s'";

/** @param setup The steps of a setup. */
export function moveSteps(setup: readonly SqlStep[]): SqlStep[] {
  const text = [
    LOCK_TIMEOUT,
    READING_SQL,
    'select pg_temp.original_switch_off()',
    'select pg_temp.original_put_aside()',
    ...setup.map((step) => step.text),
    sqlFiles['sql/original/bring.sql'],
  ]
    .map((part) => `${part?.trim().replace(/;$/, '')};`)
    .join('\n\n');
  return [{ name: 'the move', text }];
}
