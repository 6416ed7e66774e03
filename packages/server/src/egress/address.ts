// Which network addresses a URL from a user or from content may lead to: public ones, by the registries of IANA (RFC 6890), and
// no other. What is not known to be public is refused.
import { BlockList, isIP } from 'node:net'

type Net = readonly [network: string, prefix: number]

/** IPv4 networks that are not the public internet, by the IANA special-purpose registry; and one that a cloud uses for itself. */
const closed4: readonly Net[] = [
  ['0.0.0.0', 8], // this network; 0.0.0.0 reaches the machine itself
  ['10.0.0.0', 8], // private (RFC 1918)
  ['100.64.0.0', 10], // shared by carriers (RFC 6598)
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // the host of a virtual machine in Azure
  ['169.254.0.0', 16], // link-local: metadata services of clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

/** IPv6: only global unicast is open. This leaves out loopback, mapped and NAT64 addresses, ULA, link-local and multicast at once. */
const open6: Net = ['2000::', 3]

/** Parts of global unicast that lead elsewhere. */
const closed6: readonly Net[] = [
  ['2001::', 23], // protocol assignments: Teredo, ORCHID, benchmarks
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: carries an IPv4 address
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
]

function listOf(nets: readonly Net[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of nets) list.addSubnet(network, prefix, family)
  return list
}

const refused4 = listOf(closed4, 'ipv4')
const refused6 = listOf(closed6, 'ipv6')
const opened6 = listOf([open6], 'ipv6')

/** Whether a text is the address of a public host (S-10). False for names and for addresses with a zone. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused4.check(address, 'ipv4')
    case 6:
      return !address.includes('%') && opened6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
    default:
      return false
  }
}
