-- Activities, sites, results, partners, places, objectives and organisations are found as cards are: the same folding, by the
-- beginning of a word and in its other forms.

-- What is written in JSON, without its keys: a text by language, or several of them. `jsonb_path_query` is immutable.
CREATE FUNCTION join_texts(VARIADIC given jsonb[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT string_agg(one #>> '{}', E'\n')
  FROM unnest(given) part, jsonb_path_query(part, 'strict $.**') one
  WHERE jsonb_typeof(one) = 'string'
);

-- `array_to_string` is only stable, because an array may be of anything; of texts it is immutable.
CREATE FUNCTION join_words(given text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_string(given, E'\n');

-- These expressions stand word for word in apps/server/src/search/sources.ts; a test asks the planner for each.

CREATE INDEX "Activity_name_words_idx" ON "Activity" USING gin (search_words(join_texts(titles)));
CREATE INDEX "Activity_name_forms_idx" ON "Activity" USING gin (fold_text(join_texts(titles)) gin_trgm_ops);
CREATE INDEX "Activity_also_words_idx" ON "Activity" USING gin (search_words(join_words(ARRAY[code, venue])));
CREATE INDEX "Activity_also_forms_idx" ON "Activity" USING gin (fold_text(join_words(ARRAY[code, venue])) gin_trgm_ops);
CREATE INDEX "Activity_text_words_idx" ON "Activity" USING gin (search_words(join_words(ARRAY[join_texts(aims, topics, demonstrated, lessons, "hostNote")] || themes || "guestProfessions")));
CREATE INDEX "Activity_text_forms_idx" ON "Activity" USING gin (fold_text(join_words(ARRAY[join_texts(aims, topics, demonstrated, lessons, "hostNote")] || themes || "guestProfessions")) gin_trgm_ops);

CREATE INDEX "Site_name_words_idx" ON "Site" USING gin (search_words(join_texts(names)));
CREATE INDEX "Site_name_forms_idx" ON "Site" USING gin (fold_text(join_texts(names)) gin_trgm_ops);
CREATE INDEX "Site_also_words_idx" ON "Site" USING gin (search_words(join_words(ARRAY[address, owner] || aliases)));
CREATE INDEX "Site_also_forms_idx" ON "Site" USING gin (fold_text(join_words(ARRAY[address, owner] || aliases)) gin_trgm_ops);
CREATE INDEX "Site_text_words_idx" ON "Site" USING gin (search_words(join_words(ARRAY[costs, join_texts(description, "publicTexts", accessibility)])));
CREATE INDEX "Site_text_forms_idx" ON "Site" USING gin (fold_text(join_words(ARRAY[costs, join_texts(description, "publicTexts", accessibility)])) gin_trgm_ops);

CREATE INDEX "Result_name_words_idx" ON "Result" USING gin (search_words(join_texts(titles)));
CREATE INDEX "Result_name_forms_idx" ON "Result" USING gin (fold_text(join_texts(titles)) gin_trgm_ops);
CREATE INDEX "Result_also_words_idx" ON "Result" USING gin (search_words(join_words(ARRAY[code])));
CREATE INDEX "Result_also_forms_idx" ON "Result" USING gin (fold_text(join_words(ARRAY[code])) gin_trgm_ops);
CREATE INDEX "Result_text_words_idx" ON "Result" USING gin (search_words(join_texts(description, audience, contents)));
CREATE INDEX "Result_text_forms_idx" ON "Result" USING gin (fold_text(join_texts(description, audience, contents)) gin_trgm_ops);

CREATE INDEX "Partner_name_words_idx" ON "Partner" USING gin (search_words(join_words(ARRAY[name, join_texts(names)])));
CREATE INDEX "Partner_name_forms_idx" ON "Partner" USING gin (fold_text(join_words(ARRAY[name, join_texts(names)])) gin_trgm_ops);
CREATE INDEX "Partner_also_words_idx" ON "Partner" USING gin (search_words(join_words(ARRAY[unit, city] || aliases)));
CREATE INDEX "Partner_also_forms_idx" ON "Partner" USING gin (fold_text(join_words(ARRAY[unit, city] || aliases)) gin_trgm_ops);
CREATE INDEX "Partner_text_words_idx" ON "Partner" USING gin (search_words(join_texts("outcomeReason")));
CREATE INDEX "Partner_text_forms_idx" ON "Partner" USING gin (fold_text(join_texts("outcomeReason")) gin_trgm_ops);

CREATE INDEX "Place_name_words_idx" ON "Place" USING gin (search_words(join_texts(names)));
CREATE INDEX "Place_name_forms_idx" ON "Place" USING gin (fold_text(join_texts(names)) gin_trgm_ops);
CREATE INDEX "Place_also_words_idx" ON "Place" USING gin (search_words(join_words(aliases)));
CREATE INDEX "Place_also_forms_idx" ON "Place" USING gin (fold_text(join_words(aliases)) gin_trgm_ops);

CREATE INDEX "Objective_name_words_idx" ON "Objective" USING gin (search_words(join_texts(texts)));
CREATE INDEX "Objective_name_forms_idx" ON "Objective" USING gin (fold_text(join_texts(texts)) gin_trgm_ops);

CREATE INDEX "Organisation_name_words_idx" ON "Organisation" USING gin (search_words(join_words(ARRAY[name, place, join_texts(names)] || aliases)));
CREATE INDEX "Organisation_name_forms_idx" ON "Organisation" USING gin (fold_text(join_words(ARRAY[name, place, join_texts(names)] || aliases)) gin_trgm_ops);

-- What is in a town, held by a partner or in the register is found by the names of these.
CREATE INDEX "Activity_projectId_placeId_idx" ON "Activity"("projectId", "placeId");
CREATE INDEX "Activity_projectId_hostPartnerId_idx" ON "Activity"("projectId", "hostPartnerId");
CREATE INDEX "Site_projectId_placeId_idx" ON "Site"("projectId", "placeId");
CREATE INDEX "Partner_projectId_placeId_idx" ON "Partner"("projectId", "placeId");
CREATE INDEX "Partner_organisationId_idx" ON "Partner"("organisationId");
