import { describe, expect, it } from '@jest/globals';
import { parseCommandFile, runAction, startAction } from '../../support/runner.ts';

const script = '__tests__/support/scripts/example-action.mjs';

describe('the test runner', () => {
  it('hands inputs, files and an empty workspace to an action and reads what it left', async () => {
    const result = await runAction({ script, inputs: { 'supabase-key': 'sb_secret_x' } });
    expect(result).toMatchObject({
      exitCode: 0,
      signal: null,
      stderr: '',
      outputs: { processed: '2\nof 3', plain: 'a=b' },
      summary: '# Done\n',
      masks: ['sb_secret_x'],
    });
    expect(result.stdout).toContain('files: 0, inherited: nothing');
    expect(result.log).toContain('key *** in octocat/shop');
    expect(result.log).not.toContain('sb_secret_x');
    expect(await result.read('report.json')).toBe('{}');
    await result.dispose();
  });

  it.each([
    ['SIGTERM' as const, { exitCode: 3, signal: null, stdout: expect.stringContaining('stopping') }],
    ['SIGKILL' as const, { exitCode: null, signal: 'SIGKILL' }],
  ])('can send %s in the middle', async (signal, outcome) => {
    const running = await startAction({ script, inputs: { wait: 'true' } });
    await running.saw('ready');
    running.kill(signal);
    const result = await running.finished;
    expect(result).toMatchObject(outcome);
    await result.dispose();
  });

  it('says what was written when the awaited text never comes', async () => {
    const running = await startAction({ script });
    await expect(running.saw('never')).rejects.toThrow(/without writing never:[\s\S]*ready/);
    await (await running.finished).dispose();
  });

  it('refuses output files that the runner would refuse', () => {
    expect(() => parseCommandFile('lonely')).toThrow("Invalid format 'lonely'");
    expect(() => parseCommandFile('a<<EOF\n1\n')).toThrow('Matching delimiter not found');
  });
});
