/** When a schedule is due: five-field cron expressions in a time zone. Reads no clock. */
import { Cron } from 'croner';
import { invalidInput, messageOf } from '../errors.ts';

/**
 * The first tick after a point in time, as an ISO text in UTC; null when there is none any more (`0 0 30 2 *`).
 *
 * Where clocks go forward, a tick at a time of day that is left out comes at the first moment after the gap; where
 * they go back, one at a time of day that comes twice is due at the first of the two. Ticks of every hour or minute
 * keep their pace through both.
 * @param after Any text that `Date` reads.
 * @throws {import('../errors.ts').UserError} `input_invalid` for what is no cron expression or no time zone.
 */
export function nextTick(cronExpression: string, timeZone: string, after: string): string | null {
  assertTimeZone(timeZone);
  return cronOf(cronExpression, timeZone).nextRun(new Date(after))?.toISOString() ?? null;
}

const EXPRESSION = 'a cron expression of five fields';
const EXPRESSION_HINT =
  'Write minute, hour, day of month, month and day of week, such as 0 6 * * 1-5 (06:00 on workdays).';

/** Croner knows more kinds: dates, seconds and years would mean something else to everybody else. */
function cronOf(expression: string, timeZone: string): Cron {
  const text = expression.trim();
  const isNickname = /^@[a-z]+$/i.test(text);
  if (!isNickname && text.split(/\s+/).length !== 5) {
    throw invalidInput('the schedule', EXPRESSION, expression, EXPRESSION_HINT);
  }
  try {
    // Without `no-wildcard`, `30 2,3 * * *` would come at 02:30 twice when the clocks go back.
    return new Cron(text, { timezone: timeZone, mode: '5-part', fixedTimeRule: 'no-wildcard' });
  } catch (error) {
    const why = messageOf(error).replace(/^CronPattern: /, '');
    throw invalidInput(
      'the schedule',
      EXPRESSION,
      expression,
      `${why}${why.endsWith('.') ? '' : '.'} ${EXPRESSION_HINT}`,
    );
  }
}

/** Names alone: an offset such as +02:00 knows no daylight saving, and an empty text would mean this machine's zone. */
function assertTimeZone(timeZone: string): void {
  if (/^[A-Za-z]/.test(timeZone) && isKnownZone(timeZone)) return;
  throw invalidInput(
    'the time zone',
    'the name of a time zone',
    timeZone,
    'Use a name of the IANA database, such as Europe/Berlin, or UTC.',
  );
}

function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
