-- When each card was made. Those that are there already: when the log first wrote them, else when their project was made.
CREATE TABLE "Origin" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("projectId","id")
);

CREATE INDEX "Origin_projectId_cardId_idx" ON "Origin"("projectId", "cardId");


INSERT INTO "Origin" ("projectId", "id", "cardId", "createdAt")
SELECT c."projectId", c."id", c."id", coalesce(first."at", p."createdAt")
FROM "Card" c
JOIN "Project" p ON p."id" = c."projectId"
LEFT JOIN (
  SELECT e."projectId", r.card->>'id' AS "id", min(e."at") AS "at"
  FROM "ProjectEvent" e, jsonb_array_elements(coalesce(e."rows"->'rows'->'cards', '[]'::jsonb)) AS r(card)
  GROUP BY 1, 2
) first ON first."projectId" = c."projectId" AND first."id" = c."id";
