/** How every HTTP server of the tests and the benchmarks is started and stopped. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpServer {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** For connection events; `stop` ends it. */
  server: Server;
  /** Ends every connection, whatever is under way on it. */
  stop(): Promise<void>;
}

/**
 * Listens on a port of this machine that the system picks.
 *
 * No connection is closed because it was idle or slow. Node's own five seconds would be up in every test that is busy for
 * that long, and a client that reuses its connection at that moment is told "other side closed".
 */
export async function startHttpServer(answer: RequestListener, port = 0): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where nobody listens, ever: below the ports that systems give away, and one that `fetch` lets through. */
export const NOBODY = 'http://127.0.0.1:2';
