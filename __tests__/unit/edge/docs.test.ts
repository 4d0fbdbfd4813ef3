import { describe, expect, it } from '@jest/globals';
import { CORS_VARIABLE } from '../../../src/edge/cors.ts';
import { PLACEHOLDERS_A_CALL, RECEIVED_A_CALL } from '../../../src/edge/cpu.ts';
import { timeLimits, WALL_CLOCK_SECONDS } from '../../../src/edge/limits.ts';
import { WALL_CLOCK_VARIABLE } from '../../../src/edge/settings.ts';
import { blocks, page, plain, section, tableRows } from '../../support/pages.ts';
import { openEdge, reportOf } from './stage.ts';

const text = page('docs/edge-function.md');

describe('the page on the Edge Function', () => {
  it('lists the two secrets that are no settings of other doors', () => {
    const secrets = tableRows(section(text, '## Settings')).map(([secret = '']) => plain(secret));
    expect(secrets).toEqual(expect.arrayContaining([WALL_CLOCK_VARIABLE, CORS_VARIABLE]));
  });

  it('tells the limits that really apply', () => {
    expect(text).toContain(`**${PLACEHOLDERS_A_CALL} placeholders**`);
    expect(text).toContain(`**${RECEIVED_A_CALL} images**`);
    const seconds = (wallClock: number, background: boolean) =>
      timeLimits(wallClock * 1000, 0, background).longestCallMs / 1000;
    expect(text).toContain(`half of it: ${seconds(WALL_CLOCK_SECONDS.usual, false)} s`);
    expect(text).toContain(`then it is ${seconds(WALL_CLOCK_SECONDS.most, true)} s`);
  });

  it('shows an answer as it comes, to the call that it shows', async () => {
    const [shown = ''] = blocks(text, 'json');
    const [, body = ''] = /-d '(.*)'/.exec(blocks(text, 'sh').join('\n')) ?? [];
    const { ask } = openEdge({
      run: async (_dependencies, options) => reportOf(options, { remaining: 74, placeholders: 3 }),
    });
    const { status, json } = await ask({ body });
    expect([status, json]).toEqual([200, JSON.parse(shown)]);
  });
});
