import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OUTPUT_NAMES } from '../../../src/action/host.ts';
import { createRunnerHost, type Toolkit, temporaryFolder } from '../../../src/action/runner-host.ts';
import { createRedactor } from '../../../src/redact.ts';
import { hostileNames } from '../report/hostile.ts';

/** The toolkit as it prints: `info` raw, commands with their data escaped. */
function fakeToolkit() {
  const stdout: string[] = [];
  const print = (text: string) => void stdout.push(...text.split(/\r\n|\r|\n/));
  const escapeData = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  let written = '';
  const summary = {
    addRaw: (text: string) => {
      written += text;
      return summary;
    },
    write: async () => summary,
  };
  const annotation = (level: string) => (message: string | Error, properties?: { title?: string }) =>
    print(`::${level} title=${escapeData(properties?.title ?? '')}::${escapeData(String(message))}`);
  const toolkit = {
    info: print,
    startGroup: (name: string) => print(`::group::${escapeData(name)}`),
    endGroup: () => print('::endgroup::'),
    notice: annotation('notice'),
    warning: annotation('warning'),
    error: annotation('error'),
    setOutput: () => undefined,
    summary,
  } as unknown as Toolkit;
  return { toolkit, stdout, summary: () => written };
}

const SECRET = 'sb_secret_canary_0123456789';

const hostWith = (toolkit: Toolkit, environment: Record<string, string> = {}, temporary = tmpdir()) => {
  const codes: number[] = [];
  const redact = createRedactor([SECRET]);
  return {
    host: createRunnerHost({
      toolkit,
      environment,
      temporary,
      redact,
      setExitCode: (code) => codes.push(code),
    }),
    codes,
  };
};

describe('the runner', () => {
  it('gets no command from ten thousand names in lines, groups and annotations', () => {
    const { toolkit, stdout } = fakeToolkit();
    const { host } = hostWith(toolkit);
    const names = [...hostileNames(10_000)];
    for (const name of names) {
      host.info(name);
      host.group(name, [name]);
    }
    const isCommand = (line: string) => line.trimStart().startsWith('::');
    const ours = /^::(?:group::|endgroup::$)/;
    expect(stdout).toHaveLength(names.length * 4);
    expect(stdout.filter((line) => isCommand(line) && !ours.test(line))).toEqual([]);
    expect(stdout.filter((line) => line.includes('##['))).toEqual([]);
    expect(stdout.filter((line) => ours.test(line))).toHaveLength(names.length * 2);
  });

  it('keeps the lines of an annotation and makes each of them safe', () => {
    const { toolkit, stdout } = fakeToolkit();
    hostWith(toolkit).host.annotate('error', 'a\n::b', 'one\n::two::x\n##[three]');
    expect(stdout).toEqual(['::error title=a ::b::one%0A: :two::x%0A# #[three]']);
  });

  it('is told no secret, not even the beginning of one that a line cuts', () => {
    const { toolkit, stdout } = fakeToolkit();
    const { host } = hostWith(toolkit);
    const texts = [SECRET, btoa(`user:${SECRET}`), `${'x'.repeat(1_990)}${SECRET}`];
    for (const text of texts) {
      host.info(text);
      host.group(text, [text]);
      host.annotate('warning', text, text);
    }
    expect(stdout).toHaveLength(texts.length * 5);
    expect(stdout.join('\n')).not.toMatch(/sb_secret|ZWNyZXRf|canary/);
  });

  it('writes the report into a folder of its own and answers the path', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'runner-'));
    const { host } = hostWith(fakeToolkit().toolkit, {}, temporaryFolder(temporary));
    const first = (await host.writeReport('{"a":1}')) ?? '';
    const second = await host.writeReport('{"b":2}');
    expect(first).toMatch(/report\.json$/);
    expect(dirname(dirname(first))).toBe(temporary);
    expect(first).not.toBe(second);
    expect(readFileSync(first, 'utf8')).toBe('{"a":1}');
    rmSync(temporary, { recursive: true });
  });

  it('writes the summary where there is one, and says so where there is none', async () => {
    const one = fakeToolkit();
    await hostWith(one.toolkit, { GITHUB_STEP_SUMMARY: '/summary' }).host.writeSummary('# Hi');
    expect(one.summary()).toBe('# Hi');
    const other = fakeToolkit();
    await hostWith(other.toolkit).host.writeSummary('# Hi');
    expect(other.stdout).toEqual(['This runner has no job summary.']);
  });

  it('warns of what cannot be written, and goes on', async () => {
    const { toolkit, stdout } = fakeToolkit();
    const broken: Toolkit = {
      ...toolkit,
      setOutput: () => {
        throw new Error(`Missing file at path: ${SECRET}`);
      },
    };
    broken.summary.write = async () => {
      throw new Error('Unable to access summary file');
    };
    const { host, codes } = hostWith(broken, { GITHUB_STEP_SUMMARY: '/summary' }, '/dev/null');
    // All of them lie in one file: more warnings would hide those of the run.
    for (const name of OUTPUT_NAMES) host.setOutput(name, 3);
    await host.writeSummary('# Hi');
    expect(await host.writeReport('{}')).toBeNull();
    expect(stdout).toEqual(
      ['outputs of the step', 'summary of the job', 'file report\\.json'].map((what) =>
        expect.stringMatching(
          new RegExp(
            `^::warning title=Not everything could be written::The ${what} could not be written: .+ not affected\\.$`,
          ),
        ),
      ),
    );
    expect(stdout.join()).not.toContain(SECRET);
    expect(codes).toEqual([]);
  });

  it("takes the system's folder where the runner's is missing or none", () => {
    expect(temporaryFolder('/nonexistent/tmp')).toBe(tmpdir());
    expect(temporaryFolder('/dev/null')).toBe(tmpdir());
    expect(temporaryFolder(undefined)).toBe(tmpdir());
  });

  it('fails a step by its exit code alone', () => {
    const { host, codes } = hostWith(fakeToolkit().toolkit);
    host.fail();
    expect(codes).toEqual([1]);
  });
});
