/**
 * Stands in for dist/draw-worker.js where it does not matter what is drawn: a valid WebP of 16 × 16 pixels for each subject, with its
 * name inside, so that the same subject makes the same bytes and another one makes others. A real drawing takes a third of a
 * second of the processor, and its renderer and fonts almost a second in each process.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** Colours from one edge to the other, as a picture of one colour counts as none. Its chunk `VP8 ` follows the RIFF header of twelve bytes. */
const SIDE = 16;
const PICTURE = Buffer.from(
  'UklGRkAAAABXRUJQVlA4IDQAAADQAQCdASoQABAAAoBCJbAAAp3Qj5cJYADC072a47/9vnD+nsB+xyYcP/nWPOV/zvyMEAAA',
  'base64',
).subarray(12);
const HAS_XMP = 0x04;

function chunk(tag, data) {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(tag), size, data, Buffer.alloc(data.length % 2)]);
}

export function createLocalDrawing() {
  return {
    atOnce: 2,
    async draw({ id, name, variation }, signal) {
      signal?.throwIfAborted();
      // Width and height are told less one, in three bytes each.
      const header = chunk('VP8X', Buffer.from([HAS_XMP, 0, 0, 0, SIDE - 1, 0, 0, SIDE - 1, 0, 0]));
      const whole = Buffer.concat([
        Buffer.from('WEBP'),
        header,
        PICTURE,
        chunk('XMP ', Buffer.from(JSON.stringify({ id, name, variation }))),
      ]);
      return new Uint8Array(chunk('RIFF', whole));
    },
    close: async () => undefined,
  };
}

// As src/images/drawing/draw-worker.ts: what a thread and whoever started it say to each other.
if (parentPort !== null && workerData === 'drawing') {
  const { draw } = createLocalDrawing();
  parentPort.on('message', async ({ subject }) => {
    const answer = await draw(subject);
    parentPort.postMessage({ kind: 'answer', answer }, [answer.buffer]);
  });
  parentPort.postMessage({ kind: 'ready' });
}
