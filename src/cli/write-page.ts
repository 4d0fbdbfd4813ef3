/** A page that a command leaves where it was told to, and where its pictures lie. */
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { encodeFile, httpUrl } from '../report/gallery/html.ts';
import { isImageKey } from '../storage/key.ts';
import { type CommandContext, embeddedFolder } from './connection.ts';

/**
 * How a page at `file` names what a product shows: an address on the web, or the file in the embedded store, whose addresses
 * are relative to its folder; null for what no browser finds.
 */
export function pictureAddresses(
  context: Pick<CommandContext, 'invocation' | 'host'>,
  file: string,
): (imageUrl: string | null) => string | null {
  const folder = embeddedFolder(context);
  return (imageUrl) => {
    if (imageUrl === null) return null;
    const web = httpUrl(imageUrl);
    const [, key = ''] = /^images\/(.+)$/.exec(imageUrl) ?? [];
    if (web !== null || folder === null || !isImageKey(key)) return web;
    return encodeFile(relative(dirname(file), join(folder, imageUrl)).replaceAll(sep, '/'));
  };
}

/** @param option That named the file. @throws {UserError} `storage_failed` */
export async function writePage(file: string, page: string, option: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    throw new UserError(
      'storage_failed',
      `The page cannot be written to ${file}: ${messageOf(error)}.`,
      `Choose another file with ${option}.`,
      { cause: error },
    );
  }
}
