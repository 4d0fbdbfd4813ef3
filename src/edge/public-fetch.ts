/**
 * The Edge Function's way to fetch from an address that came from outside. Its limit, which Node's way does not have:
 * `fetch` looks the name up again, so a name server that changes its answer in that instant could lead elsewhere. So
 * a name is asked by https alone: no private server has a certificate for it, and nothing is sent without one.
 */
import { isIP } from 'node:net';
import { messageOf } from '../errors.ts';
import { isPublicAddress, NotPublicError } from '../net/public-address.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import { TransferError } from '../providers/shared/transfer.ts';
import type { ResolveDns } from './platform.ts';

export interface PublicFetchDependencies {
  fetch: typeof fetch;
  resolveDns: ResolveDns;
}

/** Fetches when every address of the host is a public one; redirects are answered as they are. */
export function createPublicFetch({ fetch, resolveDns }: PublicFetchDependencies): PublicFetch {
  return async (url, init) => {
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    const isName = isIP(host) === 0;
    if (isName && protocol !== 'https:') throw new NotPublicError(`${protocol}//${host}`);
    const addresses = isName ? await addressesOf(host, resolveDns) : [host];
    // One private address among public ones is a trap, not a choice.
    if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw new NotPublicError(host);
    return fetch(url, { ...init, redirect: 'manual', credentials: 'omit' });
  };
}

async function addressesOf(host: string, resolveDns: ResolveDns): Promise<string[]> {
  const kinds = ['A', 'AAAA'] as const;
  const found = await Promise.all(
    kinds.map(async (kind) => {
      try {
        return await resolveDns(host, kind);
      } catch (error) {
        // A host with addresses of one kind only is usual.
        if (error instanceof Error && error.name === 'NotFound') return [];
        throw new TransferError(
          'not-sent',
          `The name of the host could not be looked up: ${messageOf(error)}`,
        );
      }
    }),
  );
  return found.flat();
}
