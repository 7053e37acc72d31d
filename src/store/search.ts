/** Conversations by words: the prospect's name, address, company, and what people said. The indexes are the migration's. */
import type { Client } from './client.ts'

/** Of more than so many, some are left out: whoever searches adds a word. */
const MOST = 1000
/** Nobody types more; each costs. */
const MOST_WORDS = 8

/** Every word, or its beginning: `maria now` finds Maria Nowak. Null: there is no word in it. */
export function searchQuery(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0
    ? null
    : words
        .slice(0, MOST_WORDS)
        .map((word) => `${word}:*`)
        .join(' & ')
}

/** Ids of the conversations that have all the words, in one message or in who the prospect is. */
export async function searchConversations(client: Client, text: string): Promise<string[]> {
  const query = searchQuery(text)
  if (query === null) return []
  const rows = await client.$queryRaw<{ id: string }[]>`
    WITH asked AS MATERIALIZED (SELECT to_tsquery('pg_catalog.simple'::regconfig, search_fold(${query})) AS words)
    SELECT c.id::text AS id
      FROM prospect p JOIN conversation c ON c.prospect_id = p.id, asked
     WHERE to_tsvector('pg_catalog.simple'::regconfig, search_fold(
             coalesce(p.name, '') || ' ' || coalesce(p.email, '') || ' ' || coalesce(p.phone, '') || ' ' ||
             coalesce(p.company, ''))) @@ asked.words
    UNION
    SELECT m.conversation_id::text
      FROM message m, asked
     WHERE m.author <> 'bot' AND to_tsvector('pg_catalog.simple'::regconfig, search_fold(m.text)) @@ asked.words
     LIMIT ${MOST}`
  return rows.map(({ id }) => id)
}
