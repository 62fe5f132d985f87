-- The history of one card: by the card that a command is about, and by the other one that it names.
CREATE INDEX "ProjectEvent_card" ON "ProjectEvent" ("projectId", (coalesce(body->>'cardId', body->>'fromId')), version);
CREATE INDEX "ProjectEvent_otherCard" ON "ProjectEvent" ("projectId", (coalesce(body->>'toId', body->>'newCardId')), version)
  WHERE coalesce(body->>'toId', body->>'newCardId') IS NOT NULL;
