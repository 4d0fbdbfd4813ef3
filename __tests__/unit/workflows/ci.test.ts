import { describe, expect, it } from '@jest/globals';
import { CI, RELEASE, read, stepsOf, workflow } from './files.ts';

describe('ci.yml', () => {
  const parts = /^\[ "\$\{#parts\[@\]\}" -gt 0 \] \|\| parts=\((.+)\)$/m
    .exec(read('.ci/run'))?.[1]
    ?.split(' ');

  it('runs every part of .ci/run, and has one gate that waits for all of them', () => {
    const ci = read(CI);
    expect(parts).toEqual(['tests', 'postgres', 'lint', 'types', 'generated', 'dist', 'compatibility']);
    expect(ci).toContain(`part: [${parts?.join(', ')}]`);
    expect(ci).toMatch(/all-green:\n {4}name: .+\n {4}if: always\(\)\n {4}needs: \[check\]/);
  });

  it('names in .ci/run every part where it does it', () => {
    const script = read('.ci/run');
    for (const part of parts ?? []) expect(script).toMatch(new RegExp(`^ {4}${part}\\) `, 'm'));
  });

  it('has the history where a release is looked for in it', () => {
    const checkout = stepsOf(CI).find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['fetch-depth']).toBe(`\${{ matrix.part == 'compatibility' && '0' || '1' }}`);
  });

  it('is what a release has to pass, too', () => {
    expect(Object.keys(workflow(CI).on)).toContain('workflow_call');
    expect(workflow(RELEASE).jobs.ci).toMatchObject({ uses: './.github/workflows/ci.yml', needs: ['check'] });
  });
});
