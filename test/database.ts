// Looks behind the product: SQL as the superuser of a story's own database.
import { Client } from 'pg'
import type { TestHouse } from './house.ts'

/** Runs SQL as the superuser. */
export async function asAdmin(
  house: TestHouse,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const cluster = house.house.foundation.cluster as unknown as {
    as(role: 'admin'): ConstructorParameters<typeof Client>[0]
  }
  const client = new Client(cluster.as('admin'))
  await client.connect()
  try {
    return (await client.query(statement, [...values])).rows
  } finally {
    await client.end()
  }
}
