-- Words are found by their beginning (text search) and in another form (trigrams).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The folding of packages/domain/src/fold.ts, word for word; a test holds both against the same texts. Nothing in it depends on
-- the locale of the database. Bounded, because one character can decompose into eighteen: what is beyond 100,000 is kept, only
-- not found. A change needs the indexes below anew.
CREATE FUNCTION fold_text(given text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := lower(regexp_replace(left(normalize(given, NFKD), 100000), '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]', '', 'g') COLLATE "C");
BEGIN
  IF octet_length(folded) > char_length(folded) THEN
    -- Small letters of Latin, Greek, Cyrillic and Armenian; then letters that are no base letter with a mark.
    folded := translate(folded,
      'ϢϤϦϨϪϬϮỺỼỾÆÐØÞĐĦŁŊŒŦƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƢƤƦƧƩƬƮƱƲƳƵƷƸƼǤǶǷȜȠȢȤȺȻȽȾɁɃɄɅɆ' ||
      'ɈɊɌɎͰͲͶͿΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩϏϘϚϜϞϠϷϺϽϾϿЂЄЅІЈЉЊЋЏАБВГДЕЖЗ' ||
      'ИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲ' ||
      'ҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿ' ||
      'ՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖłđøıðħŧŋĸςẞ',
      'ϣϥϧϩϫϭϯỻỽỿædoþdhlnœtɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵƣƥʀƨʃƭʈʊʋƴƶʒƹƽǥƕƿȝƞȣȥⱥȼƚⱦɂƀʉʌɇ' ||
      'ɉɋɍɏͱͳͷϳαβγδεζηθικλμνξοπρστυφχψωϗϙϛϝϟϡϸϻͻͼͽђєѕіјљњћџабвгдежз' ||
      'иклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳ' ||
      'ҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկ' ||
      'հձղճմյնշոչպջռսվտրցւփքօֆldoidhtnkσß');
    folded := replace(replace(replace(replace(folded, 'æ', 'ae'), 'ß', 'ss'), 'œ', 'oe'), 'þ', 'th');
  END IF;
  RETURN btrim(regexp_replace(folded, '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2010-\u205f\u2061-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\U0001f000-\U0001faff]+', ' ', 'g'));
END $$;

-- The words of a text; their bound is below what a tsvector can hold.
CREATE FUNCTION search_words(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN strip(to_tsvector('simple'::regconfig, fold_text(given)));

CREATE INDEX "Card_words_idx" ON "Card" USING gin (search_words(title));
CREATE INDEX "Card_forms_idx" ON "Card" USING gin (fold_text(title) gin_trgm_ops);

CREATE INDEX "Description_words_idx" ON "Description" USING gin (search_words(text));
CREATE INDEX "Description_forms_idx" ON "Description" USING gin (fold_text(text) gin_trgm_ops);
CREATE INDEX "ChecklistLine_words_idx" ON "ChecklistLine" USING gin (search_words(text));
CREATE INDEX "ChecklistLine_forms_idx" ON "ChecklistLine" USING gin (fold_text(text) gin_trgm_ops);
CREATE INDEX "Comment_words_idx" ON "Comment" USING gin (search_words(text));
CREATE INDEX "Comment_forms_idx" ON "Comment" USING gin (fold_text(text) gin_trgm_ops);
CREATE INDEX "Attachment_words_idx" ON "Attachment" USING gin (search_words(name));
CREATE INDEX "Attachment_forms_idx" ON "Attachment" USING gin (fold_text(name) gin_trgm_ops);

-- My things, across projects: what somebody is assigned to.
CREATE INDEX "Card_memberIds_idx" ON "Card" USING gin ("memberIds");
CREATE INDEX "ChecklistLine_memberId_idx" ON "ChecklistLine" ("memberId");
