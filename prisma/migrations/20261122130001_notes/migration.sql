-- What colleagues tell each other of a conversation. Apart from its messages: no channel ever reads it.
CREATE TABLE "private_note" (
    "id" BIGSERIAL NOT NULL,
    "conversation_id" UUID NOT NULL,
    "user_id" UUID,
    "client_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "private_note_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "private_note_conversation_id_user_id_client_id_key" ON "private_note"("conversation_id", "user_id", "client_id");
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Replies that are written often: one's own, or everybody's.
CREATE TABLE "saved_reply" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_reply_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "saved_reply_user_id_idx" ON "saved_reply"("user_id");
ALTER TABLE "saved_reply" ADD CONSTRAINT "saved_reply_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
