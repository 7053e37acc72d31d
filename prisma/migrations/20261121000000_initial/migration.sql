-- CreateTable
CREATE TABLE "playbook" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "first_seen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playbook_pkey" PRIMARY KEY ("id","version")
);

-- CreateTable
CREATE TABLE "prospect" (
    "id" UUID NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'lead',
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "company" TEXT,
    "role" TEXT,
    "opted_out_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prospect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_change" (
    "id" BIGSERIAL NOT NULL,
    "prospect_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "value" DECIMAL(65,30),
    "reason" TEXT,
    "user_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "prospect_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "channel_key" TEXT NOT NULL,
    "playbook_id" TEXT NOT NULL,
    "playbook_version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT 'bot',
    "rep_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "qualification" INTEGER NOT NULL DEFAULT 1,
    "saved" JSONB,
    "outcome" TEXT,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "source" TEXT,
    "reference" JSONB,
    "unreachable_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "rep_id" UUID,
    "text" TEXT NOT NULL,
    "extra" JSONB,
    "channel" TEXT NOT NULL,
    "external_id" TEXT,
    "client_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("conversation_id","seq")
);

-- CreateTable
CREATE TABLE "reading" (
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "certainty" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("conversation_id","seq","n")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "conversation_id" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "qualification" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "playbook_id" TEXT NOT NULL,
    "playbook_version" INTEGER NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "message_seq" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("conversation_id","turn","n")
);

-- CreateTable
CREATE TABLE "timer" (
    "conversation_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "event" JSONB NOT NULL,
    "lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "timer_pkey" PRIMARY KEY ("conversation_id","key")
);

-- CreateTable
CREATE TABLE "handoff" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "qualification" INTEGER NOT NULL,
    "queue" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "score" DOUBLE PRECISION NOT NULL,
    "temperature" TEXT NOT NULL,
    "reasons" TEXT[],
    "card" JSONB NOT NULL,
    "rep_id" UUID,
    "reject_reason" TEXT,
    "waiting_since" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff_event" (
    "id" BIGSERIAL NOT NULL,
    "handoff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handoff_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_seq" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "sent_id" TEXT,
    "maybe_repeated" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poison_update" (
    "channel" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "error" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poison_update_pkey" PRIMARY KEY ("channel","external_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "stage_change_prospect_id_idx" ON "stage_change"("prospect_id");

-- CreateIndex
CREATE INDEX "conversation_prospect_id_idx" ON "conversation"("prospect_id");

-- CreateIndex
CREATE INDEX "conversation_rep_id_idx" ON "conversation"("rep_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_channel_channel_key_key" ON "conversation"("channel", "channel_key");

-- CreateIndex
CREATE UNIQUE INDEX "message_channel_external_id_key" ON "message"("channel", "external_id");

-- CreateIndex
CREATE INDEX "timer_due_at_idx" ON "timer"("due_at");

-- CreateIndex
CREATE INDEX "handoff_queue_status_score_waiting_since_idx" ON "handoff"("queue", "status", "score" DESC, "waiting_since");

-- CreateIndex
CREATE UNIQUE INDEX "handoff_conversation_id_qualification_key" ON "handoff"("conversation_id", "qualification");

-- CreateIndex
CREATE INDEX "handoff_event_handoff_id_idx" ON "handoff_event"("handoff_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_conversation_id_message_seq_key" ON "outbox"("conversation_id", "message_seq");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_prospect_id_fkey" FOREIGN KEY ("prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_prospect_id_fkey" FOREIGN KEY ("prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_playbook_id_playbook_version_fkey" FOREIGN KEY ("playbook_id", "playbook_version") REFERENCES "playbook"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timer" ADD CONSTRAINT "timer_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Below: what schema.prisma cannot say.

-- The deliveries still to be made are a handful among all that ever were.
CREATE INDEX "outbox_unsent_idx" ON "outbox"("channel", "due_at") WHERE "sent_at" IS NULL AND "failure" IS NULL;

-- Every turn rewrites its conversation's row and none of its indexed columns: with room left on the page the new
-- version stays on it, and no index is touched (a heap-only tuple).
ALTER TABLE "conversation" SET (fillfactor = 70);
