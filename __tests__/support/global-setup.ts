/**
 * One PostgreSQL for a whole Jest run, started by the first test file that asks for it: unit tests pay nothing.
 * Test files live in other processes than this one, so they ask over a loopback port (see postgres.ts).
 */
import { type Cluster, startCluster } from './cluster.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';

export interface SharedCluster {
  broker: HttpServer;
  cluster: Promise<Cluster> | null;
}

declare global {
  var hempSharedCluster: SharedCluster | undefined;
}

export default async function globalSetup(): Promise<void> {
  const broker = await startHttpServer((_request, response) => {
    // Each test file asks a few times, far apart: nothing is gained by a connection that waits meanwhile.
    response.setHeader('connection', 'close');
    shared.cluster ??= startCluster();
    shared.cluster.then(
      ({ port }) => response.end(JSON.stringify({ port })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const shared: SharedCluster = { broker, cluster: null };
  broker.server.unref();
  process.env.HEMP_TEST_CLUSTER = broker.origin;
  globalThis.hempSharedCluster = shared;
}
