/** Who owned each conversation from which message to which, kept by the database itself, whichever process wrote. */
import type { Client } from '../../src/store/client.ts'

/** What was said before a change of owner, and what after, is told by its `last_seq`. */
export async function keepOwners(client: Client): Promise<void> {
  await client.$executeRaw`CREATE TABLE owned (n bigserial, conversation_id uuid, owner text, last_seq int)`
  await client.$executeRaw`
    CREATE FUNCTION note_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO owned (conversation_id, owner, last_seq) VALUES (NEW.id, NEW.owner, NEW.last_seq);
      RETURN NEW;
    END $$`
  await client.$executeRaw`
    CREATE TRIGGER owned AFTER UPDATE ON conversation FOR EACH ROW
    WHEN (NEW.owner <> OLD.owner) EXECUTE FUNCTION note_owner()`
}

/** How often a rep came to own a conversation, and what was written while one did. */
export interface HeldByReps {
  races: number
  byBot: number
  byProspect: number
}

export async function heldByReps(client: Client): Promise<HeldByReps> {
  const [held] = await client.$queryRaw<HeldByReps[]>`
    SELECT count(DISTINCT held.n)::int AS races,
           count(*) FILTER (WHERE m.author = 'bot')::int AS "byBot",
           count(*) FILTER (WHERE m.author = 'prospect')::int AS "byProspect"
      FROM (SELECT *, lead(last_seq) OVER (PARTITION BY conversation_id ORDER BY n) AS until FROM owned) held
      LEFT JOIN message m ON m.conversation_id = held.conversation_id AND m.seq > held.last_seq AND m.seq <= held.until
     WHERE held.owner = 'rep'`
  if (!held) throw new Error('a count has no row')
  return held
}
