/** A stand-in for the API of the server that holds the repository: contents and commits, or whatever a test answers. */
import { type HttpServer, startHttpServer } from './http-server.ts';

/** `hold`: no answer ever comes; `stall`: its body never ends. */
export type ApiAnswer =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | 'hold'
  | 'stall';

export interface RepositoryApi extends Pick<HttpServer, 'origin' | 'stop'> {
  asked: { path: string; authorization: string | undefined }[];
  /** Answers from now on; the path is what follows `/repos/octocat/shop/`. */
  serve(answer: (path: string, count: number) => ApiAnswer): void;
}

/** A file as the API's JSON has it. */
export function fileAnswer(text: string): ApiAnswer {
  // In lines, as GitHub sends it.
  const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
  return { status: 200, body: { type: 'file', encoding: 'base64', content } };
}

export async function startRepositoryApi(): Promise<RepositoryApi> {
  const asked: RepositoryApi['asked'] = [];
  let answerTo: (path: string, count: number) => ApiAnswer = () => ({ status: 404 });
  let count = 0;
  const { origin, stop } = await startHttpServer((request, response) => {
    const path = (request.url ?? '').replace('/repos/octocat/shop/', '');
    asked.push({ path, authorization: request.headers.authorization });
    count += 1;
    const answer = answerTo(path, count);
    if (answer === 'hold') return;
    if (answer === 'stall') {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"type": "file",');
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? {}));
  });
  return {
    origin,
    stop,
    asked,
    serve(answer) {
      answerTo = answer;
      count = 0;
      asked.length = 0;
    },
  };
}
