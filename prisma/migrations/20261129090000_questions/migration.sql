-- A learning question is a row of its own, so that two people who save at the same time do not overwrite each other.
CREATE TABLE "Question" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "partnerId" TEXT,
    "text" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "position" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("projectId","id")
);

-- Those that were asked before keep their order: the n-th fractional index is a0 to az, then b00 to b0z. A list had at most 100.
INSERT INTO "Question" ("projectId", "id", "activityId", "partnerId", "text", "answer", "shown", "position")
SELECT a."projectId", substr(md5(a."projectId" || ' ' || a."id" || ' ' || q.n), 1, 12), a."id",
  q.asked->>'partnerId', q.asked->>'text', q.asked->>'answer', (q.asked->>'shown')::boolean,
  CASE WHEN q.n <= 62 THEN 'a' ELSE 'b0' END
    || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ((q.n - 1) % 62)::int + 1, 1)
FROM "Activity" a, jsonb_array_elements(a."questions") WITH ORDINALITY AS q(asked, n);

ALTER TABLE "Activity" DROP COLUMN "questions";
