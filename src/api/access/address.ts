import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** How much of an IPv6 address is one client: whoever has one address mostly has all that begin so. */
const prefixLength = 64;

/** What an address is counted under. */
export function clientAt(address: string): string {
  if (isIP(address) === 0) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${read.toNormalizedString()}/${prefixLength}`).toString();
}
