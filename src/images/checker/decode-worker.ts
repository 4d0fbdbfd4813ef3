/** The thread that decodes. `worker.ts` starts it; in dist/ it is a file of its own. */
import { parentPort } from 'node:worker_threads';
import type { FromThread } from '../../work-thread.ts';
import { ImageError } from '../errors.ts';
import { createDecoder } from '../pixels/decode.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';

const decoder = createDecoder();
const tell = (message: FromThread<FromDecoder>, moved: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, moved);
const answer = (answer: FromDecoder) => tell({ kind: 'answer', answer }, [answer.buffer]);

parentPort?.on('message', async ({ bytes }: ToDecoder) => {
  try {
    const image = await decoder.decode(bytes);
    answer({ kind: 'decoded', image, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
  } catch (error) {
    // Any other error is the decoder's own and says nothing about the image: the thread ends of it.
    if (!(error instanceof ImageError)) throw error;
    const { fault, message } = error;
    answer({ kind: 'refused', fault, message, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
  }
});
tell({ kind: 'ready' });
