import { DemarcheError } from '../domain/demarche-error.ts'
import { rulesExtractor, type Extractor } from '../extract/extractor.ts'
import { createPurse } from '../extract/model/ledger.ts'
import { hybridExtractor, modelExtractor, type ModelOptions } from '../extract/model/model-extractor.ts'
import type { Settings } from '../settings.ts'

export type ExtractorKind = Settings['extractor']

/** A language model was asked for, and none is set. */
export class ModelNotSet extends DemarcheError {
  constructor(name: 'DEMARCHE_MODEL' | 'DEMARCHE_MODEL_KEY') {
    super({ code: 'MODEL_NOT_SET', message: `${name} is not set.`, wayOut: 'Set it, or take the rules alone: --extractor rules.' })
  }
}

const ownUrl = { openai: 'https://api.openai.com/v1', anthropic: 'https://api.anthropic.com/v1', ollama: 'http://127.0.0.1:11434/v1' } as const

const firstRetryMs = 1_000

const optionsOf = async (settings: Settings): Promise<ModelOptions> => {
  const { model, modelProvider: provider, modelKey: key, modelFormat: format, modelTemperature: temperature } = settings
  if (model === null) throw new ModelNotSet('DEMARCHE_MODEL')
  const url = settings.modelUrl ?? ownUrl[provider]
  if (key === null && provider !== 'ollama' && settings.modelUrl === null) throw new ModelNotSet('DEMARCHE_MODEL_KEY')
  // Loaded only when a model is asked: the rules need none of it.
  const { askEndpoint } = await import('./ask-endpoint.ts')
  return {
    ask: askEndpoint({ provider, url, model, key, format, temperature }),
    model: `${provider}/${model}`, settings: { url, temperature }, format,
    limits: {
      timeMs: settings.modelTimeMs, requestMs: settings.modelRequestMs, retryMs: firstRetryMs,
      maxTokens: settings.modelMaxTokens, maxOutputTokens: settings.modelMaxOutput,
    },
    size: { characters: settings.modelChunk, overlap: Math.floor(settings.modelChunk / 10) },
    prices: settings.modelPrices,
    purse: createPurse(settings.modelMaxCost),
  }
}

/**
 * The extractor of the settings. One extractor counts the cost of all the texts that it is given against one limit.
 *
 * @throws ModelNotSet when it needs a language model and none is set
 */
export const extractorOf = async (kind: ExtractorKind, settings: Settings): Promise<Extractor> => {
  switch (kind) {
    case 'rules': return rulesExtractor
    case 'model': return modelExtractor(await optionsOf(settings))
    case 'hybrid': return hybridExtractor(await optionsOf(settings))
  }
}
