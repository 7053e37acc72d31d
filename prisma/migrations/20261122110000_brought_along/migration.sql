-- Answers that a link, the page or a form told, and nobody's words.
ALTER TABLE "ledger_entry" ADD COLUMN "source" TEXT;
