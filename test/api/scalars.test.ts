import { describe, expect, it } from '@jest/globals'
import { isScalarType, type GraphQLScalarType } from 'graphql'
import { apiSchema } from '../../src/api/schema.ts'

const scalar = (name: string): GraphQLScalarType => {
  const type = apiSchema().getType(name)
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`)
  return type
}

describe('scalars', () => {
  it.each([
    ['DateTime', '2025-11-24T00:00:00Z'], ['DateTime', '2024-02-29T23:59:59Z'], ['DateTime', '2025-11-24T00:00:00.123Z'],
    ['EDTF', '2025-11-24'], ['EDTF', '2025-11~'], ['EDTF', '2025-11-24/..'],
    ['URL', 'https://example.org/a?b=c'], ['URL', 'http://example.org'],
  ])('%s takes %s as it is', (name, text) => {
    expect(scalar(name).parseValue(text)).toBe(text)
    expect(scalar(name).serialize(text)).toBe(text)
  })

  it.each([
    ['DateTime', '2025-02-29T00:00:00Z'], ['DateTime', '2025-11-24T24:00:00Z'], ['DateTime', '2025-11-24T00:00:00'], ['DateTime', '2025-11-24T00:00:00.5Z'], ['DateTime', '2025-02-29T00:00:00.000Z'],
    ['DateTime', '2025-11-24T00:00:00+01:00'], ['DateTime', ''],
    ['EDTF', 'November 2025'], ['EDTF', '2025-13'], ['EDTF', '2025-11-24/2025-11-01'],
    ['URL', 'javascript:alert(1)'], ['URL', 'example.org'], ['URL', 'file:///etc/hosts'],
  ])('%s refuses %s and says how to write it', (name, text) => {
    expect(() => scalar(name).parseValue(text)).toThrow(new RegExp(`^${name} cannot be `))
  })

  it.each([['DateTime'], ['EDTF'], ['URL']])('%s refuses what is no string', (name) => {
    for (const value of [7, true, null, {}, ['2025']]) expect(() => scalar(name).parseValue(value)).toThrow(`${name} is a string.`)
  })

  it('keeps the descriptions of the schema', () => {
    expect(scalar('EDTF').description).toContain('ISO 8601-2')
  })
})
