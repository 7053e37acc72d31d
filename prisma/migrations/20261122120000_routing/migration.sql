-- How leads find their rep: rules and times as versions, the newest in force; none: reps take for themselves.
CREATE TABLE "routing_plan" (
    "version" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "note" TEXT,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "routing_plan_pkey" PRIMARY KEY ("version")
);
ALTER TABLE "routing_plan" ADD CONSTRAINT "routing_plan_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was given what, by which rule or whose hand, and why nobody else.
CREATE TABLE "assignment" (
    "id" BIGSERIAL NOT NULL,
    "handoff_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rep_id" UUID NOT NULL,
    "user_id" UUID,
    "way" TEXT NOT NULL,
    "rule" TEXT,
    "rule_title" TEXT,
    "version" INTEGER NOT NULL,
    "others" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "assignment_handoff_id_idx" ON "assignment"("handoff_id");
CREATE INDEX "assignment_rep_id_at_idx" ON "assignment"("rep_id", "at" DESC);
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of a rule that deals by shares: what each rep has had, and what they are taken to have had when they came.
CREATE TABLE "routing_share" (
    "rule" TEXT NOT NULL,
    "rep_id" UUID NOT NULL,
    "given" INTEGER NOT NULL DEFAULT 0,
    "credit" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "there" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "routing_share_pkey" PRIMARY KEY ("rule", "rep_id")
);
ALTER TABLE "routing_share" ADD CONSTRAINT "routing_share_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The latest sign of life: an open desk, a request, a message.
ALTER TABLE "user" ADD COLUMN "seen_at" TIMESTAMPTZ(3);

-- By when a person is promised to write.
ALTER TABLE "handoff"
    ADD COLUMN "promise" TEXT NOT NULL DEFAULT 'new',
    ADD COLUMN "promise_from" TIMESTAMPTZ(3),
    ADD COLUMN "warn_at" TIMESTAMPTZ(3),
    ADD COLUMN "due_at" TIMESTAMPTZ(3),
    ADD COLUMN "answered_at" TIMESTAMPTZ(3);
-- Those who waited before there were promises are promised nothing.
UPDATE "handoff" SET "promise" = 'none';
CREATE INDEX "handoff_promise_idx" ON "handoff"("promise", "warn_at", "due_at") WHERE "promise" IN ('new', 'running', 'warned');

CREATE TABLE "promise_breach" (
    "id" BIGSERIAL NOT NULL,
    "handoff_id" UUID NOT NULL,
    "rep_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "passed_to" UUID,

    CONSTRAINT "promise_breach_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "promise_breach_handoff_id_idx" ON "promise_breach"("handoff_id");
ALTER TABLE "promise_breach" ADD CONSTRAINT "promise_breach_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "promise_breach" ADD CONSTRAINT "promise_breach_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "promise_breach" ADD CONSTRAINT "promise_breach_passed_to_fkey" FOREIGN KEY ("passed_to") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The lists: all queues at once, and what somebody holds.
CREATE INDEX "handoff_status_score_idx" ON "handoff"("status", "score" DESC, "waiting_since", "id");
CREATE INDEX "handoff_rep_id_status_idx" ON "handoff"("rep_id", "status");

-- While a message of the bot's is on its way, a claim waits for it: what leaves leaves before, or never.
ALTER TABLE "outbox" ADD COLUMN "leaving_until" TIMESTAMPTZ(3);
