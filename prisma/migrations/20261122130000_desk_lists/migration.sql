-- The base: whoever is below the threshold, the latest first. What is indexed never changes with a turn.
CREATE INDEX "conversation_base_idx" ON "conversation"("created_at" DESC, "id" DESC)
    WHERE "outcome" IN ('nurture', 'incomplete', 'disqualified');

-- Words as they are searched for: in any case, with or without Polish marks, addresses in their parts.
CREATE FUNCTION "search_fold"(TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN translate(lower($1), 'ąćęłńóśźżё@._-+/,;?{}[]«»„“”‘’‹›–—…=~#%"\', 'acelnoszzе                               ');

CREATE INDEX "message_search_idx" ON "message"
    USING gin (to_tsvector('pg_catalog.simple'::regconfig, search_fold("text"))) WHERE "author" <> 'bot';

CREATE INDEX "prospect_search_idx" ON "prospect"
    USING gin (to_tsvector('pg_catalog.simple'::regconfig, search_fold(
        coalesce("name", '') || ' ' || coalesce("email", '') || ' ' || coalesce("phone", '') || ' ' || coalesce("company", ''))));
