import { describe, expect, it } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import * as vocabulary from '../../src/domain/vocabulary.ts'
import { schema } from './support.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

describe('schema/', () => {
  it('describes every type, field, argument and value', () => {
    const undescribed = types.flatMap((type) => {
      const own = type.description ? [] : [type.name]
      if (isEnumType(type)) return [...own, ...type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)]
      if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)]
      if (!isObjectType(type) && !isInterfaceType(type)) return own
      return [...own, ...Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args.filter(({ description }) => !description).map(({ name }) => `${type.name}.${field.name}(${name})`),
      ])]
    })
    expect(undescribed).toEqual([])
  })

  it.each([
    ['PloverType', vocabulary.ploverTypes], ['SourceKind', vocabulary.sourceKinds], ['ActorKind', vocabulary.actorKinds],
    ['EventStatus', vocabulary.eventStatuses], ['Illocution', vocabulary.illocutions], ['Directness', vocabulary.directnesses],
    ['Polarity', vocabulary.polarities], ['Certainty', vocabulary.certainties], ['Comparator', vocabulary.comparators],
    ['CommitmentState', vocabulary.commitmentStates], ['CommitmentForce', vocabulary.commitmentForces],
    ['AssessmentOutcome', vocabulary.assessmentOutcomes], ['CausalRelation', vocabulary.causalRelations],
    ['AsserterKind', vocabulary.asserterKinds], ['ParticipantRole', vocabulary.participantRoles],
    ['PlacePrecision', vocabulary.placePrecisions],
  ])('has the words of the vocabulary in %s', (name, words) => {
    const type = schema.getType(name)
    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : []).toEqual(words)
  })
})
