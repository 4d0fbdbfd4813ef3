/** Text from outside as HTML, and addresses that may be linked. */
import { createHash } from 'node:crypto';
import { plainText } from '../../text.ts';

/** One printable line, or nothing. */
export function line(value: string | null): string {
  return plainText(value ?? '', 4000);
}

/** Text for HTML content and for attributes in double quotes. */
export function text(value: string | null, maxLength = 200): string {
  return plainText(value ?? '', maxLength).replace(
    /[&<>"']/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** `2026-11-22 14:05 UTC`, machine-readable beside it. */
export function time(iso: string): string {
  const shown = `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return `<time datetime="${text(iso)}">${text(shown)}</time>`;
}

/** A path beside the page: its segments may hold anything, but never name another place. */
export function encodeFile(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

export function httpUrl(value: string): string | null {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

export function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
