-- What prospects did, apart from what they answered; append-only, and each event once.
CREATE TABLE "behaviour" (
    "conversation_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "message_seq" INTEGER,
    "quote" TEXT,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "behaviour_pkey" PRIMARY KEY ("conversation_id", "id")
);
ALTER TABLE "behaviour" ADD CONSTRAINT "behaviour_conversation_id_fkey"
    FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The first touch: where they came from besides the source.
ALTER TABLE "conversation" ADD COLUMN "campaign" TEXT, ADD COLUMN "referrer" TEXT;

-- A waiting hand-off's place in its queue follows the score, which changes by itself as points end.
ALTER TABLE "handoff" ADD COLUMN "rescore_at" TIMESTAMPTZ(3);
CREATE INDEX "handoff_rescore_at_idx" ON "handoff"("rescore_at");
