/**
 * How this repository names itself where others read it: `owner/repo@version` in workflows, examples and pages, and
 * the package's name with a version. package.json is the one place that says who and which; scripts/stamp.ts carries it
 * to the others.
 */
import { z } from 'zod';

export interface Identity {
  /** "owner/repo". */
  repository: string;
  /** The npm package. */
  name: string;
  /** "1.2.3". */
  version: string;
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'Expected a version such as 1.2.3.' }),
  repository: z.object({ url: z.string() }),
});

/** @throws {Error} when package.json does not name a repository on GitHub and a full version. */
export function identityOf(packageJson: string): Identity {
  const { name, version, repository } = manifestSchema.parse(JSON.parse(packageJson));
  const [, path] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(repository.url) ?? [];
  if (path === undefined) {
    throw new Error(
      `Expected git+https://github.com/owner/repo.git for repository.url of package.json but received ${repository.url}.`,
    );
  }
  return { repository: path, name, version };
}

/** "v1" of "1.2.3": the tag that moves with each release. */
export function majorTag(version: string): string {
  return `v${version.split('.')[0]}`;
}

/** A text with its references as they have to be. Other people's actions and packages stay as they are. */
export function stamped(text: string, { repository, name, version }: Identity): string {
  const [, repo = ''] = repository.split('/');
  return (
    text
      // Only behind `uses:`, so that no scoped package and no address is taken for it.
      .replaceAll(
        new RegExp(`(uses: )[\\w.-]+/${escaped(repo)}((?:/[\\w./-]+)?)@v[\\d.]+`, 'g'),
        (_, uses: string, inside: string) => `${uses}${repository}${inside}@${majorTag(version)}`,
      )
      .replaceAll(new RegExp(`(--repo )[\\w.-]+/${escaped(repo)}\\b`, 'g'), `$1${repository}`)
      .replaceAll(
        new RegExp(`(?<![\\w/.@-])${escaped(name)}@\\d[\\d.]*`, 'g'),
        `${name}@${majorTag(version).slice(1)}`,
      )
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
