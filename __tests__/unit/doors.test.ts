import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { identityOf } from '../../scripts/release/references.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { blocks, page, ROOT, section } from '../support/pages.ts';

const doors = page('docs/doors.md');
const { name, repository, version } = identityOf(page('package.json'));

describe('the page on the doors', () => {
  it('shows the picture that its script draws', () => {
    const script = fileURLToPath(new URL('scripts/doors-diagram.ts', ROOT));
    expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('has a quick start for each door of its table', () => {
    const listed = [...doors.matchAll(/^\| \[([^\]]+)\]\(#/gm)].map(([, title]) => title);
    expect(listed).toHaveLength(5);
    for (const title of listed) {
      const start = section(doors, `## ${title}`);
      expect(blocks(start, 'sh').length + blocks(start, 'yaml').length).toBeGreaterThan(0);
    }
  });

  it('uses the Action with inputs that it has', () => {
    const { inputs } = parse(page('action.yml'));
    const [step] = parse(blocks(section(doors, '## Action'), 'yaml')[0] ?? '');
    expect(step.uses).toBe(`${repository}@v${version.split('.')[0]}`);
    expect(Object.keys(step.with).filter((input) => !(input in inputs))).toEqual([]);
  });

  it('shows a command of the npm package that there is', () => {
    const [, args = ''] = new RegExp(`^npx --yes ${name}@\\d+ (.+)$`, 'm').exec(doors) ?? [];
    expect(parseCommandLine(args.split(' '))).toMatchObject({ invocation: { command: 'run' } });
  });
});
