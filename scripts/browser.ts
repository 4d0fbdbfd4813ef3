/** A Chromium for scripts that take pictures of pages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export type Call = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** A headless browser with one open page, driven over the DevTools protocol. */
export async function startBrowser(profile: string): Promise<{ call: Call; stop: () => Promise<void> }> {
  const { child, endpoint } = await launch(profile);
  const page = await pageSocket(endpoint);
  const socket = new WebSocket(page);
  await once(socket, 'open');

  const waiting = new Map<number, (answer: { result?: Record<string, unknown>; error?: unknown }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let calls = 0;
  const call: Call = (method, params = {}) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, ({ result, error }) => {
        if (result === undefined) reject(new Error(`${method}: ${JSON.stringify(error)}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id: calls, method, params }));
    });
  return {
    call,
    async stop() {
      socket.close();
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** The first browser that can be started, and where it listens. */
async function launch(profile: string): Promise<{ child: ChildProcess; endpoint: string }> {
  for (const command of process.env.CHROMIUM ? [process.env.CHROMIUM] : BROWSERS) {
    const child = spawn(
      command,
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-background-networking',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const endpoint = await endpointOf(child);
    if (endpoint !== null) return { child, endpoint };
  }
  throw new Error(`None of ${BROWSERS.join(', ')} could be started; name a Chromium in CHROMIUM.`);
}

/** "ws://127.0.0.1:<port>/…", as the browser says it, or null when it cannot be started. */
function endpointOf(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let told = '';
    child.stderr?.on('data', (text) => {
      told += text;
      const [endpoint] = /ws:\/\/\S+/.exec(told) ?? [];
      if (endpoint) resolve(endpoint);
    });
    child.once('error', () => resolve(null));
    child.once('exit', () => resolve(null));
  });
}

async function pageSocket(endpoint: string): Promise<string> {
  const { host } = new URL(endpoint);
  const answer = await fetch(`http://${host}/json/new?about:blank`, { method: 'PUT' });
  return z.object({ webSocketDebuggerUrl: z.string() }).parse(await answer.json()).webSocketDebuggerUrl;
}
