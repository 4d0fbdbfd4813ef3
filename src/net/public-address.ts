/** Which addresses belong to the public internet: pure arithmetic, for every platform. */

type Network = readonly [address: string, prefix: number];

/** IANA's special-purpose registries: private, shared, loopback, link-local, documentation, benchmarks, multicast. */
const NOT_PUBLIC_IPV4: readonly Network[] = [
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
];
/** All of global unicast; within it the networks that carry IPv4 addresses in disguise, or nothing at all. */
const PUBLIC_IPV6: readonly Network[] = [['2000::', 3]];
const NOT_PUBLIC_IPV6: readonly Network[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

export interface IpAddress {
  family: 4 | 6;
  value: bigint;
}

/** An address as its number; null for everything that is none, names and zones (`fe80::1%eth0`) included. */
export function parseAddress(text: string): IpAddress | null {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== null) return { family: 4, value: ipv4 };
  const ipv6 = text.includes(':') ? parseIpv6(text) : null;
  return ipv6 === null ? null : { family: 6, value: ipv6 };
}

/** Four decimal numbers only: forms such as `0177.1` or `2130706433` are no addresses here. */
function parseIpv4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  if (!parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | null {
  // The URL standard's own parser writes every form of an address in one: hexadecimal groups, one `::` at most.
  const hostname = /^[\da-f:.]+$/i.test(text) ? URL.parse(`http://[${text}]`)?.hostname : undefined;
  if (hostname === undefined) return null;
  const [head = '', tail = ''] = hostname.slice(1, -1).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const left = groups(head);
  const right = groups(tail);
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}

function isWithin({ family, value }: IpAddress, networks: readonly Network[]): boolean {
  const bits = family === 4 ? 32 : 128;
  return networks.some(([network, prefix]) => {
    const shift = BigInt(bits - prefix);
    const start = parseAddress(network);
    return start !== null && value >> shift === start.value >> shift;
  });
}

/** True for an address of the public internet that means one host; false for everything else, names included. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  if (address === null) return false;
  if (address.family === 4) return !isWithin(address, NOT_PUBLIC_IPV4);
  return isWithin(address, PUBLIC_IPV6) && !isWithin(address, NOT_PUBLIC_IPV6);
}
