import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { action, GENERATE, stepsOf, workflow } from './files.ts';

describe('generate-images.yml', () => {
  it('runs every six hours off the top of the hour, is never cancelled and has a time limit', () => {
    const { on, concurrency, jobs } = workflow(GENERATE);
    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^[1-9]\d? \*\/6 \* \* \*$/) }]);
    expect(concurrency?.['cancel-in-progress']).toBe(false);
    expect(jobs.generate?.['timeout-minutes']).toBe(60);
  });

  it('gives the Action only inputs that it declares', () => {
    const given = stepsOf(GENERATE).flatMap((step) =>
      step.uses === './' ? Object.keys(step.with ?? {}) : [],
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it('keeps the report even when the run failed', () => {
    const upload = stepsOf(GENERATE).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.if).toMatch(/^always\(\)/);
    expect(upload?.with?.path).toContain('report.json');
  });

  describe('checks the settings first', () => {
    const script = stepsOf(GENERATE)[0]?.run ?? '';
    const check = (event: string, url: boolean, key: boolean) => {
      const folder = mkdtempSync(join(tmpdir(), 'settings-'));
      const output = join(folder, 'output');
      writeFileSync(output, '');
      const { status, stdout } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          encoding: 'utf8',
          env: {
            EVENT: event,
            HAS_URL: String(url),
            HAS_KEY: String(key),
            GITHUB_OUTPUT: output,
            PATH: process.env.PATH,
          },
        },
      );
      const written = readFileSync(output, 'utf8');
      rmSync(folder, { recursive: true });
      return { status, stdout, output: written };
    };

    it.each(['schedule', 'workflow_dispatch'])('uses the project on %s when both are there', (event) => {
      expect(check(event, true, true)).toEqual({ status: 0, stdout: '', output: 'use=project\n' });
    });

    it('demonstrates on a schedule without any of them, and stays green with a notice', () => {
      const { status, stdout, output } = check('schedule', false, false);
      expect({ status, output }).toEqual({ status: 0, output: 'use=demonstration\n' });
      expect(stdout).toMatch(/^::notice title=.+::.+\n$/);
    });

    it.each([
      ['workflow_dispatch', false, false, ['SUPABASE_URL', 'SUPABASE_SECRET_KEY']],
      ['workflow_dispatch', true, false, ['SUPABASE_SECRET_KEY']],
      ['workflow_dispatch', false, true, ['SUPABASE_URL']],
      ['schedule', true, false, ['SUPABASE_SECRET_KEY']],
      ['schedule', false, true, ['SUPABASE_URL']],
    ])('fails on %s with URL %s and key %s, naming %j', (event, url, key, missing) => {
      const { status, stdout, output } = check(event, url, key);
      expect({ status, output }).toEqual({ status: 1, output: '' });
      const named = stdout.match(/(?<=::error title=Missing setting::)\w+/g);
      expect(named).toEqual(missing);
    });
  });
});
