-- Each stage change says by whom it was made, and has its words beside its reason.
ALTER TABLE "stage_change"
    ADD COLUMN "actor" TEXT,
    ADD COLUMN "note" TEXT,
    ADD COLUMN "currency" TEXT,
    ADD COLUMN "duplicate_of" UUID;
-- Until now only users of the desk were noted.
UPDATE "stage_change" SET "actor" = 'rep';
UPDATE "stage_change" s
   SET "currency" = (SELECT p."body" ->> 'currency'
                       FROM "conversation" c
                       JOIN "playbook" p ON p."id" = c."playbook_id" AND p."version" = c."playbook_version"
                      WHERE c."prospect_id" = s."prospect_id" ORDER BY c."created_at" DESC LIMIT 1)
 WHERE s."value" IS NOT NULL;
-- What the bot did is known from when prospects came to be, and from when they were first handed off.
INSERT INTO "stage_change" ("prospect_id", "stage", "actor", "at")
SELECT "id", 'lead', 'bot', "created_at" FROM "prospect";
INSERT INTO "stage_change" ("prospect_id", "stage", "actor", "at")
SELECT c."prospect_id", 'mql', 'bot', min(h."created_at")
  FROM "handoff" h
  JOIN "conversation" c ON c."id" = h."conversation_id"
  JOIN "prospect" p ON p."id" = c."prospect_id"
 WHERE p."stage" <> 'lead'
 GROUP BY c."prospect_id";
ALTER TABLE "stage_change" ALTER COLUMN "actor" SET NOT NULL;
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_duplicate_of_fkey" FOREIGN KEY ("duplicate_of") REFERENCES "prospect"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- "no_budget: next year" was a reason and a note in one.
ALTER TABLE "handoff" ADD COLUMN "reject_note" TEXT;
UPDATE "handoff"
   SET "reject_note" = nullif(substr("reject_reason", strpos("reject_reason", ': ') + 2), ''),
       "reject_reason" = split_part("reject_reason", ': ', 1)
 WHERE strpos("reject_reason", ': ') > 0;
ALTER TABLE "handoff_event" ADD COLUMN "note" TEXT;
UPDATE "handoff_event"
   SET "note" = nullif(substr("reason", strpos("reason", ': ') + 2), ''),
       "reason" = split_part("reason", ': ', 1)
 WHERE "kind" = 'rejected' AND strpos("reason", ': ') > 0;

-- A rep found the contact details wrong.
ALTER TABLE "prospect"
    ADD COLUMN "doubted_at" TIMESTAMPTZ(3),
    ADD COLUMN "doubted_by" UUID,
    ADD COLUMN "doubt_note" TEXT;
ALTER TABLE "prospect" ADD CONSTRAINT "prospect_doubted_by_fkey" FOREIGN KEY ("doubted_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What users judge, beside the bot's own judgement.
CREATE TABLE "judgement" (
    "id" BIGSERIAL NOT NULL,
    "conversation_id" UUID NOT NULL,
    "qualification" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "criterion" TEXT,
    "value" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "user_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "judgement_conversation_id_idx" ON "judgement"("conversation_id");
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
