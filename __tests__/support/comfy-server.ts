/**
 * ComfyUI's server as its source has it, in virtual time: a queue that takes an id twice, one render at a time, a history in memory,
 * files. It counts renders by id.
 */
import type { Clock } from '../../src/clock.ts';
import { pngOf } from './fixtures.ts';

interface Item {
  id: string;
  prompt: string;
  seed: unknown;
}

export interface ComfyServer {
  fetch: typeof globalThis.fetch;
  /** Renders that were begun, by prompt. */
  renders: Map<string, number>;
  renderMs: number;
  /** It starts again: queue and history are empty, files stay. */
  restart(): void;
  /** Bodies of POST /prompt. */
  posted: Record<string, unknown>[];
  /** What a render ends with instead of an image; null = an image. */
  failure: (render: number) => { exception_type: string; exception_message: string } | null;
}

export function createComfyServer(clock: Clock): ComfyServer {
  const pending: Item[] = [];
  let running: Item | null = null;
  let age = 0;
  let made = 0;
  const history = new Map<string, object>();
  const files = new Map<string, Uint8Array>();
  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  const queued = ({ id }: Item) => [1, id, {}, {}, []];

  async function work(): Promise<void> {
    const item = pending.shift();
    if (running !== null || item === undefined) return;
    const mine = age;
    running = item;
    server.renders.set(item.prompt, (server.renders.get(item.prompt) ?? 0) + 1);
    made += 1;
    const failure = server.failure(made);
    const filename = `products_${String(made).padStart(5, '0')}_.png`;
    await clock.sleep(server.renderMs);
    if (mine !== age) return;
    running = null;
    if (failure === null) files.set(filename, pngOf(1_000, made));
    const messages =
      failure === null ? [] : [['execution_error', { node_id: '11', node_type: 'X', ...failure }]];
    const outputs = failure === null ? { 13: { images: [{ filename, subfolder: '', type: 'output' }] } } : {};
    history.set(item.id, {
      outputs,
      status: { status_str: failure === null ? 'success' : 'error', messages },
    });
    void work();
  }

  const server: ComfyServer = {
    renders: new Map(),
    renderMs: 4_000,
    posted: [],
    failure: () => null,
    restart() {
      age += 1;
      running = null;
      pending.length = 0;
      history.clear();
    },
    async fetch(input, init) {
      const { pathname, searchParams } = new URL(String(input));
      if (pathname === '/prompt') {
        const body = JSON.parse(String(init?.body)) as {
          prompt_id: string;
          prompt: Record<string, { inputs: Record<string, unknown> }>;
        };
        server.posted.push(body);
        const prompt = String(body.prompt['4']?.inputs.text);
        pending.push({ id: body.prompt_id, prompt, seed: body.prompt['10']?.inputs.noise_seed });
        if (running === null) void work();
        return json({ prompt_id: body.prompt_id, number: 1, node_errors: {} });
      }
      if (pathname === '/queue') {
        return json({
          queue_running: running === null ? [] : [queued(running)],
          queue_pending: pending.map(queued),
        });
      }
      if (pathname.startsWith('/history/')) {
        const id = pathname.slice('/history/'.length);
        const entry = history.get(id);
        return json(entry === undefined ? {} : { [id]: entry });
      }
      const file = files.get(searchParams.get('filename') ?? '');
      return file === undefined ? json({}, 404) : new Response(Buffer.from(file));
    },
  };
  return server;
}
