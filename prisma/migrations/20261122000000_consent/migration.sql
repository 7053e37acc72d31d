-- CreateTable
CREATE TABLE "consent" (
    "conversation_id" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "playbook_id" TEXT NOT NULL,
    "playbook_version" INTEGER NOT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked" BOOLEAN NOT NULL,
    "message_seq" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("conversation_id","turn","n")
);

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
