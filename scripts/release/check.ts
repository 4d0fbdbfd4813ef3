/** What has to be right before a tag becomes a release. */
import { type Identity, majorTag } from './references.ts';

export interface Release {
  /** The tag that was pushed: "v1.2.3". */
  tag: string;
  /** "owner/repo" of where it was pushed to. */
  repository: string;
  identity: Identity;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** Every tag of the repository. */
  tags: readonly string[];
}

/** What is wrong and what to do about it; nothing when the release may go on. */
export function problemsOf({ tag, repository, identity, changelog }: Release): string[] {
  const { version } = identity;
  const problems: string[] = [];
  if (tag !== `v${version}`) {
    problems.push(
      `The tag is ${tag}, but package.json has version ${version}: make version, commit and tag with "npm run release".`,
    );
  }
  if (repository !== identity.repository) {
    problems.push(
      `This is ${repository}, but package.json names ${identity.repository}: set repository.url there with "npm run release -- ${version} --repository ${repository}".`,
    );
  }
  if (releaseNotes(changelog, version) === null) {
    problems.push(
      `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with entries: write it from what stands under Unreleased.`,
    );
  }
  if (sectionOf(changelog, '## [Unreleased]') !== '') {
    problems.push(`CHANGELOG.md has entries under Unreleased: move them to ${version}.`);
  }
  return problems;
}

/** The entries of this version's section, or null when it is missing, without a date or empty. */
export function releaseNotes(changelog: string, version: string): string | null {
  const heading = changelog
    .split('\n')
    .find((line) => line.startsWith(`## [${version}] - `) && /- \d{4}-\d{2}-\d{2}$/.test(line));
  return (heading === undefined ? '' : sectionOf(changelog, heading)) || null;
}

function sectionOf(changelog: string, heading: string): string {
  const start = changelog.indexOf(`${heading}\n`);
  if (start === -1) return '';
  const rest = changelog.slice(start + heading.length + 1);
  const end = rest.search(/^(?:## |\[[^\]]+\]: )/m);
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}

/** "v1" when this is the newest release of its major, else null: an old line's mend must not move it back. */
export function tagToMove({ identity, tags }: Pick<Release, 'identity' | 'tags'>): string | null {
  const newest = newestRelease(tags.filter((tag) => tag.startsWith(`${majorTag(identity.version)}.`)));
  return newest === null || compare(newest, `v${identity.version}`) <= 0 ? majorTag(identity.version) : null;
}

/** The highest "v1.2.3" of these tags; null when there is none. */
export function newestRelease(tags: readonly string[]): string | null {
  return (
    tags
      .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
      .toSorted(compare)
      .at(-1) ?? null
  );
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((tag) => tag.slice(1).split('.').map(Number));
  const at = [0, 1, 2].find((part) => left?.[part] !== right?.[part]) ?? 2;
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
