import { describe, expect, it } from '@jest/globals'
import { ploverOfCameo } from '../../src/import/plover/cameo.ts'

describe('ploverOfCameo', () => {
  it('has the rows of the published table', () => {
    expect(ploverOfCameo('1411')).toEqual({ ploverType: 'PROTEST', mode: 'demo', contexts: ['executive'] })
    expect(ploverOfCameo('1122')).toEqual({ ploverType: 'ACCUSE', mode: 'allege', contexts: ['human_rights'] })
    expect(ploverOfCameo('163')).toEqual({ ploverType: 'COERCE', mode: 'restrict', contexts: ['diplomatic'] })
    expect(ploverOfCameo('175')).toEqual({ ploverType: 'ASSAULT', mode: null, contexts: ['pro_autocracy', 'military'] })
  })

  it('takes a finer code than the table has for the one that it refines, and a bare root for its first', () => {
    expect(ploverOfCameo('1951')).toEqual(ploverOfCameo('195'))
    expect(ploverOfCameo('04')).toEqual(ploverOfCameo('040'))
  })

  it('makes OTHER of what PLOVER has not', () => {
    expect(ploverOfCameo('010').ploverType).toBe('OTHER')
    expect(ploverOfCameo('0231').ploverType).toBe('OTHER')
    expect(ploverOfCameo('__proto__').ploverType).toBe('OTHER')
  })
})
