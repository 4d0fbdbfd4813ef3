/** What is said at the door: one JSON document a line, each way. */
import type { Readable } from 'node:stream';
import { z } from 'zod';

export const requestSchema = z.object({
  /** From the file of the door, which only the owner's user may read. */
  token: z.string(),
  id: z.int().nonnegative(),
  ask: z.union([
    z.object({ fn: z.string().startsWith('image_generation_'), args: z.record(z.string(), z.unknown()) }),
    /** Whether the owner makes room for one who needs the folder alone. */
    z.literal('leave'),
  ]),
});
export type DoorRequest = z.infer<typeof requestSchema>;

export const replySchema = z.object({
  id: z.int().nonnegative(),
  /** The function's value, or whether the owner leaves. */
  answer: z.unknown().optional(),
  error: z
    .object({
      code: z.string().nullable(),
      message: z.string(),
      details: z.string().nullable(),
      hint: z.string().nullable(),
    })
    .optional(),
});
export type DoorReply = z.infer<typeof replySchema>;

/** Characters of a line: a call that names 1,000 products with long ids has a fiftieth of it. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** The lines of a stream, parsed. Ends with the stream, also when that breaks off. @throws When a line is too long or no JSON. */
export async function* documentsOf(stream: Readable): AsyncGenerator<unknown> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new RangeError('A line is too long.');
    for (const line of lines) yield JSON.parse(line);
  }
}

export function lineOf(message: DoorRequest | DoorReply): string {
  return `${JSON.stringify(message)}\n`;
}
