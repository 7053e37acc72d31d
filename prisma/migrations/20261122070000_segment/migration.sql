-- Which segment of the base a prospect is in who is kept warm.
ALTER TABLE "conversation" ADD COLUMN "segment" TEXT;
