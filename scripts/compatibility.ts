/**
 * Runs this version beside the last release on one queue, and fails when something that worked there would break
 * within the major version. Needs dist/ to be built, and git with the tags and their commits.
 *
 *   npm run compatibility               the newest tag v1.2.3 that leads here; says so when there is none
 *   npm run compatibility -- --ref REF  any commit
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import globalSetup from '../__tests__/support/global-setup.ts';
import globalTeardown from '../__tests__/support/global-teardown.ts';
import { sqlFiles } from '../src/assets/generated/sql.ts';
import { findBreaks, type Version } from './release/compatibility.ts';
import { lastReleaseTag, readVersion } from './release/last-release.ts';
import { identityOf, majorTag } from './release/references.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { ref: { type: 'string' } } });
const ref = values.ref ?? lastReleaseTag(ROOT);
const { version } = identityOf(readFileSync(join(ROOT, 'package.json'), 'utf8'));

if (ref === null) {
  process.stdout.write('There is no release yet, so there is nothing that could break.\n');
} else if (values.ref === undefined && !ref.startsWith(`${majorTag(version)}.`)) {
  process.stdout.write(
    `${ref} is the last release, and ${version} is another major version: it may break.\n`,
  );
} else {
  await compare(ref);
}

async function compare(last: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'last-release-'));
  const next: Version = {
    name: 'this version',
    sql: sqlFiles,
    action: readFileSync(join(ROOT, 'action.yml'), 'utf8'),
    queuePage: readFileSync(join(ROOT, 'docs', 'queue.md'), 'utf8'),
    dist: join(ROOT, 'dist'),
  };
  await globalSetup();
  try {
    const breaks = await findBreaks(readVersion(ROOT, last, folder), next);
    for (const text of breaks) process.stderr.write(`BREAK: ${text}\n`);
    process.stdout.write(
      breaks.length === 0 ? `What worked in ${last} works.\n` : `${breaks.length} breaks since ${last}.\n`,
    );
    process.exitCode = breaks.length === 0 ? 0 : 1;
  } finally {
    await globalTeardown();
    rmSync(folder, { recursive: true, force: true });
  }
}
