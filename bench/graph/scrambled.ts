const mixed = (given: number): number => {
  let value = given | 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** 24 hexadecimal digits, as the product's ids have them: neighbours in time are no neighbours in the index. */
export const scrambled = (seed: number, number: number): string =>
  [1, 2, 3].map((part) => mixed(number + Math.imul(seed + part, 0x9e3779b9)).toString(16).padStart(8, '0')).join('')
