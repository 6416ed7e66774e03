// The OpenAPI 3.1 description, made from the routes themselves.
import { z } from 'zod'
import { problems } from '../domain/problem.ts'
import { problemType } from './problem-response.ts'
import type { Route } from './route.ts'

function schemaOf(schema: z.ZodType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    io: 'input',
  }) as Record<string, unknown>
  return rest
}

function securityOf(route: Route): unknown[] {
  switch (route.who.kind) {
    case 'public':
      return []
    case 'visitor':
      return [{ visitor: [] }]
    case 'portal':
      return [{ portal: [] }]
    case 'case':
      return [{ case: [] }]
    case 'staff':
      return [{ staff: [...route.who.roles] }]
  }
}

function operation(route: Route): unknown {
  const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const words = route.words?.[name]
    const schema =
      words === undefined
        ? { type: 'string', format: 'uuid' }
        : words instanceof RegExp
          ? { type: 'string', pattern: words.source }
          : { type: 'string', enum: words }
    return { name, in: 'path', required: true, schema }
  })
  const query =
    route.query === undefined
      ? []
      : Object.entries((schemaOf(route.query) as { properties?: Record<string, unknown> }).properties ?? {}).map(
          ([name, schema]) => ({ name, in: 'query', required: false, schema }),
        )
  const refusals = [
    ...new Set([
      ...(route.problems ?? []),
      ...(route.who.kind === 'public' ? [] : (['not-signed-in'] as const)),
      'internal' as const,
    ]),
  ]
  const byStatus = Map.groupBy(refusals, (code) => problems[code].status)
  return {
    summary: route.summary,
    tags: [route.tag],
    security: securityOf(route),
    'x-access': route.who.kind === 'staff' ? route.who.roles : [route.who.kind],
    parameters: [...parameters, ...query],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }),
    responses: {
      [String(route.status ?? 200)]: {
        description: 'Done.',
        ...(route.output === undefined ? {} : { content: { 'application/json': { schema: schemaOf(route.output) } } }),
      },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          String(status),
          {
            description: codes.join(', '),
            content: {
              'application/problem+json': {
                schema: {
                  type: 'object',
                  properties: {
                    type: { enum: codes.map(problemType) },
                    title: { type: 'string' },
                    status: { const: status },
                  },
                  required: ['type', 'title', 'status'],
                },
              },
            },
          },
        ]),
      ),
    },
  }
}

/** The description of all API routes. */
export function describeApi(routes: readonly Route[], version: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    if (route.host !== undefined) continue
    const path = (paths[route.path] ??= {})
    path[route.method.toLowerCase()] = operation(route)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aboveboard',
      version,
      description: 'AI customer support that is GDPR-compliant by design.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    components: {
      securitySchemes: {
        visitor: { type: 'http', scheme: 'bearer', description: 'Token of POST /v1/sessions.' },
        case: { type: 'http', scheme: 'bearer', description: 'Capability of one rights case.' },
        portal: { type: 'apiKey', in: 'cookie', name: '__Host-portal' },
        staff: { type: 'apiKey', in: 'cookie', name: '__Host-desk' },
      },
    },
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
