/** The repository of the workflow run, asked through the API of its server: GitHub's, or one like it. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';

const JSON_ANSWER = 'application/vnd.github+json';
/** A server that holds a call open gives no answer any more; each try has this long. */
const CALL_LIMIT_MS = 10_000;
/** Between tries of what may pass: a connection, a server's own error. */
const WAITS_MS = [1_000, 4_000];

export interface RepositorySource {
  fetch: typeof fetch;
  clock: Clock;
  /** "https://api.github.com" */
  apiUrl: string;
  /** "owner/name" */
  repository: string;
  /** Empty: nobody is asked. */
  token: string;
  /** Aborts what takes longer; `AbortSignal.timeout` unless given. */
  timeout?: (ms: number) => AbortSignal;
}

/** What became of a file. `forbidden`: the token may not read the repository, so nobody knows whether the file is there. */
export type FileAnswer = { kind: 'file'; bytes: Uint8Array } | { kind: 'absent' } | { kind: 'forbidden' };

/** The server could not say; the message says why. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
}

/** As JSON, not raw: Gitea and Forgejo know no raw form. GitHub gives the content of files up to 1 MB. */
const fileBody = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

/**
 * A file of the repository.
 * @param ref A commit or a branch; null: as the newest commit of the default branch has it.
 * @throws {RepositoryError}
 */
export async function fileOf(
  source: RepositorySource,
  path: string,
  ref: string | null,
): Promise<FileAnswer> {
  const name = path.split('/').map(encodeURIComponent).join('/');
  const query = ref === null ? '' : `?ref=${encodeURIComponent(ref)}`;
  const answer = await ask(source, `contents/${name}${query}`);
  if (answer.status === 200) {
    const file = fileBody.safeParse(parsedJson(answer.text));
    if (!file.success) throw new RepositoryError(`the server's answer holds no file named ${path}`);
    return { kind: 'file', bytes: Buffer.from(file.data.content, 'base64') };
  }
  // A private repository that may not be read answers as if nothing were there: then its commits are not there either.
  if (answer.status === 404) {
    const commit = await ask(source, ref === null ? 'commits?per_page=1' : `git/commits/${ref}`);
    return { kind: commit.status === 200 ? 'absent' : 'forbidden' };
  }
  if (answer.status === 401 || answer.status === 403) return { kind: 'forbidden' };
  throw new RepositoryError(`the server answered ${answer.status}`);
}

const tooLate = (ms: number) => AbortSignal.timeout(ms);

interface Answer {
  status: number;
  text: string;
}

async function ask(source: RepositorySource, what: string): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await once(source, what).catch((error: unknown) => new RepositoryError(messageOf(error)));
    const passes = answer instanceof RepositoryError || answer.status >= 500 || answer.status === 429;
    const waitMs = WAITS_MS[tries];
    if (passes && waitMs !== undefined) {
      await source.clock.sleep(waitMs);
      continue;
    }
    if (answer instanceof RepositoryError) throw answer;
    return answer;
  }
}

async function once(source: RepositorySource, what: string): Promise<Answer> {
  const { fetch, apiUrl, repository, token, timeout = tooLate } = source;
  const headers = { accept: JSON_ANSWER, authorization: `Bearer ${token.trim()}` };
  // Of the whole answer, its body too.
  const signal = timeout(CALL_LIMIT_MS);
  const answer = await fetch(`${apiUrl}/repos/${repository}/${what}`, { headers, redirect: 'error', signal });
  const text = await answer.text();
  // GitHub says 403 for too many calls, too.
  const isLimited = answer.status === 403 && answer.headers.get('x-ratelimit-remaining') === '0';
  return { status: isLimited ? 429 : answer.status, text };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
