/** A proxy on this machine that connects nobody, and remembers what it was asked for. */
import { startHttpServer } from './http-server.ts';

export interface RefusingProxy {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** `host:port` of each CONNECT. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const { origin, server, stop } = await startHttpServer((_, response) => response.writeHead(501).end());
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  });
  return { origin, asked, stop };
}
