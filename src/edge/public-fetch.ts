/**
 * The Edge Function's way to fetch from an address that came from outside. Its limit, which Node's way does not have:
 * `fetch` looks the name up again, so a name server that changes its answer in that instant could lead elsewhere. Only
 * the providers' own hosts ever come here (see src/providers/download.ts), so it would have to be theirs.
 */
import { isIP } from 'node:net';
import { messageOf } from '../errors.ts';
import { isPublicAddress } from '../net/public-address.ts';
import type { PublicFetch } from '../providers/download.ts';
import { TransferError } from '../providers/transfer.ts';
import type { ResolveDns } from './platform.ts';

export interface PublicFetchDependencies {
  fetch: typeof fetch;
  resolveDns: ResolveDns;
}

/** Fetches when every address of the host is a public one; redirects are answered as they are. */
export function createPublicFetch({ fetch, resolveDns }: PublicFetchDependencies): PublicFetch {
  return async (url, init) => {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) === 0 ? await addressesOf(host, resolveDns) : [host];
    // One private address among public ones is a trap, not a choice.
    if (addresses.length === 0 || !addresses.every(isPublicAddress)) {
      throw new TransferError('unsendable', `${host} is not an address of the public internet.`);
    }
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
