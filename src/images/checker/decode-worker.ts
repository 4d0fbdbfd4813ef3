/** The thread that decodes. `worker.ts` starts it; in dist/ it is a file of its own. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { ImageError } from '../errors.ts';
import { createDecoder } from '../pixels/decode.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';

const decoder = createDecoder();
const tell = (message: FromDecoder) =>
  parentPort?.postMessage(message, 'buffer' in message ? [message.buffer] : []);

parentPort?.on('message', async ({ bytes }: ToDecoder) => {
  try {
    const image = await decoder.decode(bytes);
    tell({ kind: 'decoded', image, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
  } catch (error) {
    const fault = error instanceof ImageError ? error.fault : 'damaged';
    const message =
      error instanceof ImageError
        ? error.message
        : `Expected an image that can be decoded but decoding failed: ${messageOf(error)}`;
    tell({ kind: 'refused', fault, message, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
  }
});
tell({ kind: 'ready' });
