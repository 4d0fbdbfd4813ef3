/**
 * The program that draws: `threads.ts` starts it as threads, and loads it where it is where no thread can be had. In dist/ it is
 * a file of its own, so that a run that draws nothing never reads the renderer and the fonts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createLocalDrawing } from './local.ts';
import { DRAWING_THREAD, type FromDrawer, type ToDrawer } from './messages.ts';

export { createLocalDrawing };

if (parentPort !== null && workerData === DRAWING_THREAD) serve(parentPort);

function serve(port: NonNullable<typeof parentPort>): void {
  const drawing = createLocalDrawing();
  const tell = (message: FromDrawer, moved: ArrayBuffer[] = []) => port.postMessage(message, moved);
  const never = new AbortController().signal;
  // What it throws ends the thread: the libraries cannot be trusted after that.
  port.on('message', async ({ subject }: ToDrawer) => {
    const answer = await drawing.draw(subject, never);
    tell({ kind: 'answer', answer }, [answer.buffer]);
  });
  tell({ kind: 'ready' });
}
