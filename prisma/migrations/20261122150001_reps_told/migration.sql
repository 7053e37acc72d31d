-- Where each of the people is told of hand-offs: none | assigned | queued; null: reps of all, others of those given to them.
ALTER TABLE "user"
    ADD COLUMN "told_by_mail" TEXT,
    ADD COLUMN "told_by_telegram" TEXT;

-- Telegram chats that are ours and no prospect's: a rep's own, or a group of reps.
CREATE TABLE "rep_chat" (
    "id" UUID NOT NULL,
    "chat" TEXT NOT NULL,
    "user_id" UUID,
    "title" TEXT,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rep_chat_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "rep_chat_chat_key" ON "rep_chat"("chat");
CREATE UNIQUE INDEX "rep_chat_user_id_key" ON "rep_chat"("user_id");
ALTER TABLE "rep_chat" ADD CONSTRAINT "rep_chat_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One-time codes by which such a chat is linked.
CREATE TABLE "rep_chat_code" (
    "code_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "for_group" BOOLEAN NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rep_chat_code_pkey" PRIMARY KEY ("code_hash")
);
CREATE INDEX "rep_chat_code_user_id_idx" ON "rep_chat_code"("user_id");
ALTER TABLE "rep_chat_code" ADD CONSTRAINT "rep_chat_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What our own people are to be told. Of a prospect it has only whose conversation it is about, and goes with it.
CREATE TABLE "rep_notice" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "user_id" UUID,
    "why" TEXT NOT NULL,
    "handoff_id" UUID,
    "conversation_id" UUID,
    "message_seq" INTEGER,
    "webhook_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "sent_id" TEXT,

    CONSTRAINT "rep_notice_pkey" PRIMARY KEY ("id")
);
-- One of a kind to each of a hand-off, however often it comes back to its queue.
CREATE UNIQUE INDEX "rep_notice_once" ON "rep_notice"("handoff_id", "channel", "lane", "why") WHERE "why" IN ('queued', 'assigned');
CREATE INDEX "rep_notice_open" ON "rep_notice"("channel", "lane", "id") WHERE "sent_at" IS NULL AND "failure" IS NULL;
CREATE INDEX "rep_notice_sent_id_idx" ON "rep_notice"("lane", "sent_id");
CREATE INDEX "rep_notice_conversation_id_idx" ON "rep_notice"("conversation_id");
ALTER TABLE "rep_notice" ADD CONSTRAINT "rep_notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rep_notice" ADD CONSTRAINT "rep_notice_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rep_notice" ADD CONSTRAINT "rep_notice_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rep_notice" ADD CONSTRAINT "rep_notice_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- As for webhooks, triggers write them with what they tell of, whoever does it.

CREATE FUNCTION rep_ring() RETURNS VOID LANGUAGE sql AS $$
    SELECT pg_notify('bantam_change', '{"conversations":[],"queue":false,"outbox":true}')
$$;

-- What waits is told a little later by mail: what is taken at once needs no mail to everybody.
CREATE FUNCTION rep_told_of_handoff() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        -- The cards that are there show how it stands now.
        INSERT INTO rep_notice (channel, lane, user_id, why, handoff_id, conversation_id, at, due_at)
        SELECT n.channel, n.lane, n.user_id, 'changed', NEW.id, NEW.conversation_id, NEW.updated_at, NEW.updated_at
          FROM rep_notice n
         WHERE n.handoff_id = NEW.id AND n.channel = 'telegram' AND n.why = 'queued' AND n.failure IS NULL;
    END IF;
    IF NEW.status = 'waiting' THEN
        INSERT INTO rep_notice (channel, lane, user_id, why, handoff_id, conversation_id, at, due_at)
        SELECT 'mail', u.id::text, u.id, 'queued', NEW.id, NEW.conversation_id, NEW.updated_at, NEW.updated_at + interval '1 minute'
          FROM "user" u
         WHERE u.active AND u.password_hash IS NOT NULL
           AND coalesce(u.told_by_mail, CASE u.role WHEN 'rep' THEN 'queued' ELSE 'assigned' END) = 'queued'
         UNION ALL
        SELECT 'telegram', c.chat, c.user_id, 'queued', NEW.id, NEW.conversation_id, NEW.updated_at, NEW.updated_at
          FROM rep_chat c LEFT JOIN "user" u ON u.id = c.user_id
         WHERE c.user_id IS NULL OR u.active AND coalesce(u.told_by_telegram, 'queued') = 'queued'
            ON CONFLICT DO NOTHING;
    ELSIF NEW.rep_id IS NOT NULL AND NEW.status IN ('claimed', 'accepted') THEN
        INSERT INTO rep_notice (channel, lane, user_id, why, handoff_id, conversation_id, at, due_at)
        SELECT 'mail', u.id::text, u.id, 'assigned', NEW.id, NEW.conversation_id, NEW.updated_at, NEW.updated_at
          FROM "user" u
         WHERE u.id = NEW.rep_id AND u.active AND coalesce(u.told_by_mail, 'assigned') <> 'none'
         UNION ALL
        SELECT 'telegram', c.chat, c.user_id, 'assigned', NEW.id, NEW.conversation_id, NEW.updated_at, NEW.updated_at
          FROM rep_chat c JOIN "user" u ON u.id = c.user_id
         WHERE u.id = NEW.rep_id AND u.active AND coalesce(u.told_by_telegram, 'assigned') <> 'none'
            ON CONFLICT DO NOTHING;
    END IF;
    PERFORM rep_ring();
    RETURN NULL;
END
$$;
CREATE TRIGGER rep_told_handoff_created AFTER INSERT ON handoff
    FOR EACH ROW EXECUTE FUNCTION rep_told_of_handoff();
CREATE TRIGGER rep_told_handoff_moved AFTER UPDATE ON handoff
    FOR EACH ROW WHEN ((NEW.status, NEW.rep_id) IS DISTINCT FROM (OLD.status, OLD.rep_id))
    EXECUTE FUNCTION rep_told_of_handoff();

-- What prospects write goes on to the rep who holds their conversation: one look for all messages of a statement.
CREATE FUNCTION rep_told_of_messages() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rep_notice (channel, lane, user_id, why, conversation_id, message_seq, at, due_at)
    SELECT 'telegram', chat.chat, chat.user_id, 'message', added.conversation_id, added.seq, added.at, added.at
      FROM added
      JOIN conversation c ON c.id = added.conversation_id AND c.owner = 'rep'
      JOIN rep_chat chat ON chat.user_id = c.rep_id
      JOIN "user" u ON u.id = chat.user_id AND coalesce(u.told_by_telegram, 'queued') <> 'none'
     WHERE added.author = 'prospect'
     ORDER BY added.conversation_id, added.seq;
    IF FOUND THEN PERFORM rep_ring(); END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER rep_told_messages AFTER INSERT ON message REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION rep_told_of_messages();
