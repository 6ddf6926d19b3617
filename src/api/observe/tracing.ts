import type { IncomingHttpHeaders } from 'node:http'
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span, type Tracer } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, NodeTracerProvider, type NodeTracerConfig } from '@opentelemetry/sdk-trace-node'

/** A span that has begun. Attributes hold names, counts and codes: never a query's text, a variable or a token. */
export type OpenSpan = {
  readonly child: (name: string, attributes?: Attributes) => OpenSpan
  readonly set: (attributes: Attributes) => void
  /** Ends it, once; `code` is that of the error with which it failed. */
  readonly end: (code?: string) => void
}

export type Tracing = {
  /** Begins the span of a request, under the one that its `traceparent` header names (W3C Trace Context), else as a root. */
  readonly request: (headers: IncomingHttpHeaders) => OpenSpan
  /** Sends what was not sent yet. */
  readonly close: () => Promise<void>
}

type TracingOptions = {
  /** Base address of the collector; spans go to `/v1/traces` below it. */
  readonly endpoint: string
  readonly serviceName: string
}

type Resource = NonNullable<NodeTracerConfig['resource']>

/** Whose spans they are, as semantic conventions name it. */
const resourceOf = (serviceName: string): Resource => {
  const attributes = { 'service.name': serviceName }
  const resource: Resource = { attributes, merge: () => resource, getRawAttributes: () => Object.entries(attributes) }
  return resource
}

const opened = (tracer: Tracer, span: Span, parent: Context): OpenSpan => {
  const context = trace.setSpan(parent, span)
  return {
    child: (name, attributes = {}) => opened(tracer, tracer.startSpan(name, { attributes }, context), context),
    set: (attributes) => { span.setAttributes(attributes) },
    end: (code) => {
      if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code }).setAttribute('error.type', code)
      span.end()
    },
  }
}

/** Longest wait for the collector, so that one that does not answer holds nothing up. */
const exportTimeoutMs = 5_000

/** Spans sent to an OpenTelemetry collector by OTLP over HTTP, in batches; what a slow collector does not take is dropped. */
export const openTracing = ({ endpoint, serviceName }: TracingOptions): Tracing => {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: exportTimeoutMs })
  const provider = new NodeTracerProvider({ resource: resourceOf(serviceName), spanProcessors: [new BatchSpanProcessor(exporter)] })
  provider.register({ contextManager: null })
  const tracer = provider.getTracer('demarche')
  return {
    request: (headers) => {
      const parent = propagation.extract(ROOT_CONTEXT, headers)
      return opened(tracer, tracer.startSpan('POST /graphql', {
        kind: SpanKind.SERVER, attributes: { 'http.request.method': 'POST', 'http.route': '/graphql' },
      }, parent), parent)
    },
    close: async () => {
      await provider.shutdown()
      trace.disable()
      propagation.disable()
    },
  }
}
