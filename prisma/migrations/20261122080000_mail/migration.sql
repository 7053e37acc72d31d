-- Follow-ups by e-mail: which addresses refuse mail, and which deliveries nobody waits for.
ALTER TABLE "prospect" ADD COLUMN "bounced_email" TEXT, ADD COLUMN "email_bounced_at" TIMESTAMPTZ(3);
ALTER TABLE "outbox" ADD COLUMN "follow_up" BOOLEAN NOT NULL DEFAULT false;

-- One person, however often they came: a stop is looked up by address and by number.
CREATE INDEX IF NOT EXISTS "prospect_email_folded_idx" ON "prospect"(lower("email"));
CREATE INDEX IF NOT EXISTS "prospect_phone_idx" ON "prospect"("phone");
