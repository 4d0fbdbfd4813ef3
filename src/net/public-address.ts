/** Which addresses belong to the public internet, for every platform: Node and Deno have the same `BlockList`. */
import { BlockList, isIP } from 'node:net';
import { TransferError } from '../providers/shared/transfer.ts';

type Network = readonly [address: string, prefix: number];

/** IANA's special-purpose registries: private, shared, loopback, link-local, documentation, benchmarks, multicast. */
const NOT_PUBLIC_IPV4 = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]);
/**
 * All of global unicast; within it the networks that carry IPv4 addresses in disguise, or nothing at all. Rules for
 * IPv4 would miss a private address behind NAT64 (`64:ff9b::a01:203` is 10.1.2.3), so nothing else is public.
 */
const PUBLIC_IPV6 = listOf('ipv6', [['2000::', 3]]);
const NOT_PUBLIC_IPV6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function listOf(family: 'ipv4' | 'ipv6', networks: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, family);
  return list;
}

/** Nothing is sent to this host, now or later. */
export class NotPublicError extends TransferError {
  constructor(host: string) {
    super('unsendable', `${host} is not an address of the public internet.`);
  }
}

/** True for an address of the public internet that means one host; false for everything else, names included. */
export function isPublicAddress(text: string): boolean {
  const family = isIP(text);
  if (family === 4) return !NOT_PUBLIC_IPV4.check(text, 'ipv4');
  // A zone names an interface of this machine.
  if (family !== 6 || text.includes('%')) return false;
  return PUBLIC_IPV6.check(text, 'ipv6') && !NOT_PUBLIC_IPV6.check(text, 'ipv6');
}
