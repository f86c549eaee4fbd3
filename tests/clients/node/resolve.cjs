// Name resolution for one process: the two compiled-in hosts lead to the address under test. The clients stay as they are.
'use strict'

const dns = require('node:dns')

const hosts = new Set(['account.xiaomi.com', 'open.account.xiaomi.com'])
const address = process.env.SETARIA_ADDRESS
const lookup = dns.lookup

dns.lookup = (host, options, done) => {
  const callback = typeof options === 'function' ? options : done
  if (!hosts.has(host)) return lookup(host, options, done)
  if (options && options.all) return process.nextTick(callback, null, [{ address, family: 4 }])
  return process.nextTick(callback, null, address, 4)
}
