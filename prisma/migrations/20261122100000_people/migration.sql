-- How many at once somebody holds, what they can, and when they are at work; whoever is invited has no password yet.
ALTER TABLE "user"
    ADD COLUMN "capacity" INTEGER NOT NULL DEFAULT 5,
    ADD COLUMN "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "hours" JSONB,
    ADD COLUMN "invited_at" TIMESTAMPTZ(3),
    ALTER COLUMN "password_hash" DROP NOT NULL;

-- Links by which people choose a password: to begin with, or a new one.
CREATE TABLE "invitation" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "invitation_user_id_idx" ON "invitation"("user_id");
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who did what, append-only.
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "audit" ADD CONSTRAINT "audit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
