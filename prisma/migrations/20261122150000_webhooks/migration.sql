-- Addresses that are told of what happens. Their secrets are made from the server's own and the generation, never kept.
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "previous_until" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- What is to be told to one of them; gone with the prospect whom it tells of.
CREATE TABLE "webhook_delivery" (
    "id" BIGSERIAL NOT NULL,
    "message_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "webhook_id" UUID NOT NULL,
    "prospect_id" UUID,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "response_status" INTEGER,
    "reason" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "webhook_delivery_webhook_id_id_idx" ON "webhook_delivery"("webhook_id", "id");
CREATE INDEX "webhook_delivery_prospect_id_idx" ON "webhook_delivery"("prospect_id");
CREATE INDEX "webhook_delivery_open" ON "webhook_delivery"("due_at") WHERE "sent_at" IS NULL AND "failed_at" IS NULL;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_prospect_id_fkey" FOREIGN KEY ("prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Triggers write the deliveries, so that whoever moves a hand-off or a lead tells of it in the same transaction, whatever
-- statement they do it by. Without a webhook that wants an event, one look at a nearly empty table is all that it costs.

CREATE FUNCTION webhook_time(at TIMESTAMPTZ) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION webhook_wanted(event TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM webhook w WHERE w.active AND event = ANY (w.events))
$$;

CREATE FUNCTION webhook_tell(event TEXT, prospect UUID, data JSONB, at TIMESTAMPTZ) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO webhook_delivery (webhook_id, prospect_id, event, data, at, since, due_at)
    SELECT w.id, prospect, event, data, at, at, at FROM webhook w WHERE w.active AND event = ANY (w.events);
    SELECT pg_notify('bantam_change', '{"conversations":[],"queue":false,"outbox":true}')
$$;

CREATE FUNCTION webhook_rep(rep UUID) RETURNS JSONB LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM "user" u WHERE u.id = rep
$$;

CREATE FUNCTION webhook_lead(prospect UUID) RETURNS JSONB LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('id', p.id, 'stage', p.stage, 'contact', jsonb_build_object(
               'name', p.name, 'email', p.email, 'phone', p.phone, 'company', p.company, 'role', p.role))
      FROM prospect p WHERE p.id = prospect
$$;

CREATE FUNCTION webhook_conversation(c conversation) RETURNS JSONB LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('id', c.id, 'channel', c.channel, 'language', c.language, 'source', c.source,
               'campaign', c.campaign, 'referrer', c.referrer)
$$;

CREATE FUNCTION webhook_of_handoff() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    event TEXT;
    held conversation;
BEGIN
    event := CASE
        WHEN TG_OP = 'INSERT' THEN 'handoff.created'
        WHEN NEW.status IN ('claimed', 'accepted') AND NEW.rep_id IS DISTINCT FROM OLD.rep_id THEN 'handoff.claimed'
        WHEN NEW.status = OLD.status OR NEW.status NOT IN ('claimed', 'accepted', 'rejected', 'returned') THEN 'handoff.updated'
        ELSE 'handoff.' || NEW.status END;
    IF NOT webhook_wanted(event) THEN RETURN NULL; END IF;
    SELECT * INTO held FROM conversation c WHERE c.id = NEW.conversation_id;
    PERFORM webhook_tell(event, held.prospect_id, jsonb_build_object(
        'handoff', jsonb_build_object(
            'id', NEW.id, 'queue', NEW.queue, 'status', NEW.status, 'score', NEW.score, 'temperature', NEW.temperature,
            'reasons', to_jsonb(NEW.reasons), 'summary', NEW.card ->> 'summary', 'waitingSince', webhook_time(NEW.waiting_since),
            'rejection', CASE WHEN NEW.status = 'rejected' THEN
                jsonb_build_object('reason', NEW.reject_reason, 'note', NEW.reject_note) END),
        'rep', webhook_rep(NEW.rep_id),
        'conversation', webhook_conversation(held),
        'lead', webhook_lead(held.prospect_id)), NEW.updated_at);
    RETURN NULL;
END
$$;
CREATE TRIGGER webhook_handoff_created AFTER INSERT ON handoff
    FOR EACH ROW EXECUTE FUNCTION webhook_of_handoff();
-- A score that changes by itself as time passes is nobody's news.
CREATE TRIGGER webhook_handoff_updated AFTER UPDATE ON handoff
    FOR EACH ROW WHEN ((NEW.status, NEW.rep_id, NEW.queue, NEW.reasons, NEW.card)
        IS DISTINCT FROM (OLD.status, OLD.rep_id, OLD.queue, OLD.reasons, OLD.card))
    EXECUTE FUNCTION webhook_of_handoff();

CREATE FUNCTION webhook_of_stage() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT webhook_wanted('lead.stage_changed') THEN RETURN NULL; END IF;
    PERFORM webhook_tell('lead.stage_changed', NEW.prospect_id, jsonb_build_object(
        'stage', NEW.stage, 'actor', NEW.actor, 'by', webhook_rep(NEW.user_id), 'reason', NEW.reason, 'note', NEW.note,
        'value', NEW.value, 'currency', NEW.currency, 'lead', webhook_lead(NEW.prospect_id)), NEW.at);
    RETURN NULL;
END
$$;
-- What came from the CRM is not told back to it; and whoever opens a chat has changed nothing yet.
CREATE TRIGGER webhook_stage_changed AFTER INSERT ON stage_change
    FOR EACH ROW WHEN (NEW.actor <> 'import' AND NOT (NEW.actor = 'bot' AND NEW.stage = 'lead')) EXECUTE FUNCTION webhook_of_stage();

CREATE FUNCTION webhook_of_end() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT webhook_wanted('conversation.ended') THEN RETURN NULL; END IF;
    PERFORM webhook_tell('conversation.ended', NEW.prospect_id, jsonb_build_object(
        'outcome', jsonb_build_object('kind', NEW.outcome, 'reasons', to_jsonb(NEW.reasons), 'segment', NEW.segment),
        'conversation', webhook_conversation(NEW), 'lead', webhook_lead(NEW.prospect_id)), NEW.updated_at);
    RETURN NULL;
END
$$;
CREATE TRIGGER webhook_conversation_ended AFTER UPDATE ON conversation
    FOR EACH ROW WHEN (NEW.outcome IS NOT NULL AND NEW.outcome IS DISTINCT FROM OLD.outcome)
    EXECUTE FUNCTION webhook_of_end();
