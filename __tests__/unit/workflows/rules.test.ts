import { describe, expect, it } from '@jest/globals';
import { identityOf, stamped } from '../../../scripts/release/references.ts';
import { EXAMPLES, FOLDER, jobsOf, RELEASE, RUN, read, stepsOf, WORKFLOWS, workflow } from './files.ts';

const ALL = [...WORKFLOWS, ...EXAMPLES];
const identity = identityOf(read('package.json'));

/** Whose code runs: every `uses:`, of a step or of a job. */
const usesOf = (path: string) =>
  read(path)
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => /^\s*(?:- )?uses: (.+)$/.exec(line)?.[1] ?? []);
const isOurs = (uses: string) => uses.startsWith('./') || uses.startsWith(`${identity.repository}`);
/** Where a called workflow puts the Action of its own commit. */
const FETCHED = './.hemp-image-generator';

/** What a job may do beyond reading, and why there is no way around it. */
const WRITES: Record<string, Record<string, string>> = {
  'major-tag': { contents: 'write' },
  attest: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  publish: { contents: 'read', 'id-token': 'write' },
  release: { contents: 'write' },
};

describe('every workflow and every example', () => {
  it.each(ALL)('%s pins the actions of others by their full commit, and names the version', (path) => {
    const loose = usesOf(path)
      .filter((uses) => !isOurs(uses))
      .filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses));
    expect(usesOf(path).length).toBeGreaterThan(0);
    expect(loose).toEqual([]);
  });

  it.each([...ALL, 'package-lock.json', 'package.json'])(
    '%s leaves the package registry to whoever runs it',
    (path) => {
      expect(read(path)).not.toMatch(/registry-url|registry\.npmjs|"resolved":/);
    },
  );

  it('pins one action to one commit everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const uses of ALL.flatMap(usesOf).filter((one) => !isOurs(one))) {
      const [name = ''] = uses.split('@');
      pins.set(name, (pins.get(name) ?? new Set()).add(uses));
    }
    expect(pins.size).toBeGreaterThan(3);
    expect([...pins.values()].filter((several) => several.size > 1)).toEqual([]);
  });

  it.each(ALL)('%s has no permission but to read, unless the job is there to write', (path) => {
    expect(workflow(path).permissions).toEqual({});
    for (const [name, { permissions = {} }] of Object.entries(workflow(path).jobs)) {
      const allowed = path === RELEASE ? WRITES[name] : undefined;
      if (allowed) expect([name, permissions]).toEqual([name, allowed]);
      else expect([{}, { contents: 'read' }]).toContainEqual(permissions);
    }
  });

  it('builds and installs nothing where it may write', () => {
    for (const name of Object.keys(WRITES)) {
      const steps = workflow(RELEASE).jobs[name]?.steps ?? [];
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter(({ run }) => /npm (?:ci|install|run|test|exec)|npx/.test(run ?? ''))).toEqual([]);
    }
  });

  it.each(ALL)('%s does not run with the secrets of the repository on code of strangers', (path) => {
    expect(Object.keys(workflow(path).on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow(path).on)).not.toContain('workflow_run');
  });

  it.each(ALL)('%s leaves no credentials behind a checkout', (path) => {
    const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it.each(ALL)('%s puts no expression into a script', (path) => {
    // What stands there is pasted as code; it comes through the environment instead.
    expect(stepsOf(path).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it.each(ALL)('%s ends each job that has steps after some time', (path) => {
    const endless = jobsOf(path).filter(
      (job) => job.uses === undefined && job['timeout-minutes'] === undefined,
    );
    expect(endless).toEqual([]);
  });

  it.each(ALL.filter((path) => path !== RUN))('%s says what happens when it is started twice', (path) => {
    expect(workflow(path).concurrency).toBeDefined();
  });

  it('leaves that to the caller where it is called', () => {
    // The same group in both would wait for itself.
    expect(workflow(RUN).concurrency).toBeUndefined();
  });
});

describe('a server that is not GitHub.com', () => {
  it.each(ALL.filter((path) => path !== RELEASE))(
    'fails no job of %s because it keeps no artifacts',
    (path) => {
      const uploads = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
      expect(uploads.map((step) => step['continue-on-error'])).toEqual(uploads.map(() => true));
    },
  );

  it('fails no job where the README shows how an artifact is kept', () => {
    const before = read('README.md').split(/ *uses: actions\/upload-artifact@/);
    expect(before.length).toBeGreaterThan(1);
    for (const text of before.slice(0, -1)) expect(text).toMatch(/continue-on-error: true\n$/);
  });
});

describe('what others call', () => {
  it.each(EXAMPLES)('%s names this repository, never a folder of whoever runs it', (path) => {
    expect(usesOf(path).filter((uses) => uses.startsWith('.'))).toEqual([]);
  });

  it('runs the Action of its own commit, in each of its jobs', () => {
    expect(usesOf(RUN).filter(isOurs)).toEqual([FETCHED, FETCHED]);
    for (const { steps } of jobsOf(RUN)) {
      const fetches = steps.findIndex(({ with: given }) => given?.path === FETCHED.slice('./'.length));
      expect(steps[fetches]).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@/),
        with: { repository: `\${{ job.workflow_repository }}`, ref: `\${{ job.workflow_sha }}` },
      });
      expect(steps.findIndex(({ uses }) => uses === FETCHED)).toBeGreaterThan(fetches);
    }
  });

  it.each([...EXAMPLES, RUN, 'README.md', 'docs/action.md', 'docs/workflows.md', 'docs/doors.md'])(
    '%s names the repository and the version that package.json tells',
    (path) => {
      expect(read(path)).toMatch(new RegExp(`${identity.repository}|npx --yes ${identity.name}@`));
      expect(stamped(read(path), identity)).toBe(read(path));
    },
  );

  it.each([
    ['another owner', `uses: someone/hemp-image-generator@v1`],
    ['an older major version', `uses: ${identity.repository}@v0`],
    ['an older workflow', `uses: ${identity.repository}/.github/workflows/run.yml@v0.9.1`],
    ['an older package', 'npx --yes hemp-image-generator@0 run'],
    ['another place to verify', 'gh attestation verify dist/index.js --repo someone/hemp-image-generator'],
  ])('would be told of %s', (_what, text) => {
    expect(stamped(text, identity)).not.toBe(text);
  });

  it('leaves other people and other packages alone', () => {
    const text = 'uses: actions/checkout@v7\n@scope/hemp-image-generator@3\nhttps://x/hemp-image-generator@2';
    expect(stamped(text, identity)).toBe(text);
  });

  it('is moved to another owner and version by one command', () => {
    const next = { ...identity, repository: 'acme/hemp-image-generator', version: '2.3.4' };
    expect(stamped(read(RUN), next)).toContain(`uses: acme/hemp-image-generator/${FOLDER}run.yml@v2\n`);
    expect(stamped(read('README.md'), next)).toContain('uses: acme/hemp-image-generator@v2\n');
    expect(
      ALL.map((path) => stamped(read(path), next)).filter((text) => text.includes(`${identity.repository}@`)),
    ).toEqual([]);
  });
});
