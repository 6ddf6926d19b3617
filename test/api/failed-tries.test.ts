import { describe, expect, it } from '@jest/globals'
import { addressKey, failedTries } from '../../src/api/failed-tries.ts'

describe('failedTries', () => {
  const counting = (most: number, addresses = 100) => {
    const time = { now: 0 }
    return { time, tries: failedTries({ most, windowMs: 10_000, addresses, now: () => time.now }) }
  }

  it('makes an address wait after its last allowed failure, until its first is a window old', () => {
    const { time, tries } = counting(2)
    tries.add('192.0.2.1')
    expect(tries.wait('192.0.2.1')).toBe(0)
    time.now = 4_000
    tries.add('192.0.2.1')
    expect(tries.wait('192.0.2.1')).toBe(6)
    time.now = 9_999
    expect(tries.wait('192.0.2.1')).toBe(1)
    time.now = 10_000
    expect(tries.wait('192.0.2.1')).toBe(0)
  })

  it('counts addresses apart', () => {
    const { tries } = counting(1)
    tries.add('192.0.2.1')
    expect(tries.wait('192.0.2.2')).toBe(0)
  })

  it('remembers so many addresses and forgets the oldest', () => {
    const { tries } = counting(1, 3)
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']) tries.add(address)
    expect(tries.wait('192.0.2.1')).toBe(0)
    expect(tries.wait('192.0.2.2')).toBe(10)
    expect(tries.wait('192.0.2.4')).toBe(10)
  })
})

describe('addressKey', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('takes %s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})
