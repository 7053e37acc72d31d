-- A dialogue may go on in another channel: the addresses at which it was held before, and may be again.
CREATE TABLE "other_address" (
  "channel" TEXT NOT NULL,
  "channel_key" TEXT NOT NULL,
  "conversation_id" UUID NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "other_address_pkey" PRIMARY KEY ("channel", "channel_key"),
  CONSTRAINT "other_address_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "other_address_conversation_id_channel_key" ON "other_address"("conversation_id", "channel");

ALTER TABLE "conversation" ADD COLUMN "superseded_by" UUID;
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_superseded_by_fkey" FOREIGN KEY ("superseded_by") REFERENCES "conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "conversation_superseded_by_idx" ON "conversation"("superseded_by");

CREATE TABLE "continuation" (
  "id" UUID NOT NULL,
  "conversation_id" UUID NOT NULL,
  "channel" TEXT NOT NULL,
  "channel_key" TEXT NOT NULL,
  "other_conversation_id" UUID,
  "other_prospect_id" UUID,
  "before" JSONB NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "undone_at" TIMESTAMPTZ(3),
  "undone_by" UUID,

  CONSTRAINT "continuation_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "continuation_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "continuation_other_conversation_id_fkey" FOREIGN KEY ("other_conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "continuation_other_prospect_id_fkey" FOREIGN KEY ("other_prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "continuation_undone_by_fkey" FOREIGN KEY ("undone_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "continuation_conversation_id_idx" ON "continuation"("conversation_id");
CREATE INDEX "continuation_other_conversation_id_idx" ON "continuation"("other_conversation_id");
CREATE INDEX "continuation_other_prospect_id_idx" ON "continuation"("other_prospect_id");

CREATE TABLE "channel_ticket" (
  "token_hash" TEXT NOT NULL,
  "conversation_id" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "used_at" TIMESTAMPTZ(3),
  "used_channel" TEXT,
  "used_key" TEXT,

  CONSTRAINT "channel_ticket_pkey" PRIMARY KEY ("token_hash"),
  CONSTRAINT "channel_ticket_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "channel_ticket_conversation_id_idx" ON "channel_ticket"("conversation_id");

-- That somebody's data was erased, and nothing of what it was.
CREATE TABLE "erasure" (
  "prospect_id" UUID NOT NULL,
  "conversations" UUID[],
  "asked_by" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "erasure_pkey" PRIMARY KEY ("prospect_id")
);
CREATE INDEX "erasure_conversations_idx" ON "erasure" USING GIN ("conversations");
