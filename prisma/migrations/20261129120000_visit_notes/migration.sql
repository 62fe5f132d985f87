-- What somebody noted at a site during a visit.
CREATE TABLE "VisitNote" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "memberId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VisitNote_pkey" PRIMARY KEY ("projectId","id")
);
