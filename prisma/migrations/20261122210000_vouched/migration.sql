-- What the site's own server vouches for of a prospect who is signed in there, by field, and since when.
ALTER TABLE "prospect" ADD COLUMN "vouched" JSONB;
ALTER TABLE "prospect" ADD COLUMN "vouched_at" TIMESTAMPTZ(3);
