/**
 * What a whole Jest run shares, each made when the first test file asks for it: unit tests pay for no PostgreSQL. Test
 * files live in other processes than this one, so they ask over a loopback port (see broker.ts).
 */
import { BROKER_VARIABLE, type Shared } from './broker.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { COMPILED } from './runner.ts';
import { folderInMemory } from './temporary-folder.ts';

export interface SharedByAll {
  broker: HttpServer;
  cluster: Promise<Cluster> | null;
}

declare global {
  var hempSharedByAll: SharedByAll | undefined;
}

export default async function globalSetup(): Promise<void> {
  const inMemory = folderInMemory();
  if (inMemory !== null) process.env.TMPDIR = inMemory;
  // For Jest's own processes and the threads that they start.
  Object.assign(process.env, COMPILED);
  let cluster: Promise<Cluster> | null = null;
  let embedded: Promise<string> | null = null;
  const makers: { [What in keyof Shared]: () => Promise<Shared[What]> } = {
    async cluster() {
      cluster ??= startCluster();
      return (await cluster).port;
    },
    embedded() {
      embedded ??= embeddedTemplate();
      return embedded;
    },
  };
  const broker = await startHttpServer((request, response) => {
    // Each test file asks a few times, far apart: nothing is gained by a connection that waits meanwhile.
    response.setHeader('connection', 'close');
    makers[request.url?.slice(1) as keyof Shared]().then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  broker.server.unref();
  process.env[BROKER_VARIABLE] = broker.origin;
  globalThis.hempSharedByAll = {
    broker,
    get cluster() {
      return cluster;
    },
  };
}
