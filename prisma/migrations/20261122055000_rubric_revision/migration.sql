-- Rubrics that a manager accepted: each is a revision of a playbook's version, which is stored as any version is.
CREATE TABLE "rubric_revision" (
    "playbook_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "rubric" JSONB NOT NULL,
    "note" TEXT,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rubric_revision_pkey" PRIMARY KEY ("playbook_id", "version")
);
ALTER TABLE "rubric_revision" ADD CONSTRAINT "rubric_revision_playbook_fkey"
    FOREIGN KEY ("playbook_id", "version") REFERENCES "playbook"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rubric_revision" ADD CONSTRAINT "rubric_revision_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
