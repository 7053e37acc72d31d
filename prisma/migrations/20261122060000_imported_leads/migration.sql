-- CreateTable
CREATE TABLE "imported_lead" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "name" TEXT,
    "company" TEXT,
    "role" TEXT,
    "source" TEXT,
    "campaign" TEXT,
    "stage" TEXT NOT NULL DEFAULT 'lead',
    "closed_at" TIMESTAMPTZ(3),
    "value" DECIMAL(65,30),
    "reason" TEXT,
    "reason_text" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "imported_lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calibration" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "features" TEXT[],
    "model" JSONB,
    "report" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,

    CONSTRAINT "calibration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "imported_lead_email_idx" ON "imported_lead"("email");

-- CreateIndex
CREATE INDEX "imported_lead_phone_idx" ON "imported_lead"("phone");

-- CreateIndex
CREATE INDEX "imported_lead_stage_idx" ON "imported_lead"("stage");

-- CreateIndex
CREATE INDEX "calibration_at_idx" ON "calibration"("at");

-- Below: what schema.prisma cannot say.

-- Outcomes and imported leads find the prospects who are the same person.
CREATE INDEX "prospect_email_idx" ON "prospect"(lower("email")) WHERE "email" IS NOT NULL;
CREATE INDEX "prospect_phone_idx" ON "prospect"("phone") WHERE "phone" IS NOT NULL;
