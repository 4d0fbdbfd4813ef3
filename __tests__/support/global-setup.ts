/**
 * One PostgreSQL for a whole Jest run, started by the first test file that asks for it: unit tests pay nothing.
 * Test files live in other processes than this one, so they ask over a loopback port (see postgres.ts).
 */
import { createServer, type Server } from 'node:http';
import { type Cluster, startCluster } from './cluster.ts';

export interface SharedCluster {
  broker: Server;
  cluster: Promise<Cluster> | null;
}

declare global {
  var hempSharedCluster: SharedCluster | undefined;
}

export default async function globalSetup(): Promise<void> {
  const broker = createServer((_request, response) => {
    shared.cluster ??= startCluster();
    shared.cluster.then(
      ({ port }) => response.end(JSON.stringify({ port })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const shared: SharedCluster = { broker, cluster: null };
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  broker.unref();
  const address = broker.address();
  if (typeof address !== 'object' || address === null) throw new Error('The broker told no port.');
  process.env.HEMP_TEST_CLUSTER = `http://127.0.0.1:${address.port}/`;
  globalThis.hempSharedCluster = shared;
}
