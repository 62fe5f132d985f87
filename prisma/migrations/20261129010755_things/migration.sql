-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "objectiveIds" TEXT[],
ADD COLUMN     "thingId" TEXT;

UPDATE "Card" SET "objectiveIds" = '{}';

-- AlterTable
ALTER TABLE "Partner" ADD COLUMN     "aliases" TEXT[],
ADD COLUMN     "joinedOn" TEXT,
ADD COLUMN     "leftOn" TEXT,
ADD COLUMN     "names" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "newcomer" BOOLEAN,
ADD COLUMN     "organisationId" TEXT,
ADD COLUMN     "outcomeReason" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "parentId" TEXT,
ADD COLUMN     "placeId" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "transferOutcome" TEXT,
ADD COLUMN     "transferRole" TEXT,
ADD COLUMN     "unit" TEXT,
ALTER COLUMN "city" DROP NOT NULL;

ALTER TABLE "Partner" ALTER COLUMN "names" DROP DEFAULT, ALTER COLUMN "outcomeReason" DROP DEFAULT;
UPDATE "Partner" SET "aliases" = '{}';

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "facts" JSONB NOT NULL DEFAULT '{"hashtag": null, "pack": "plain", "programme": {}, "grantNumber": null, "status": null, "titles": {}, "officialTitles": {}, "summaries": {}, "aims": {}, "background": {}, "goodPractice": {}, "goodPracticeOwner": null, "period": {"start": null, "end": null, "months": null, "from": null}, "events": {}, "targetGroups": [], "profiles": [], "strategy": [], "approvals": [], "related": [], "openToPartners": false, "evaluation": null, "source": null}';

-- What new rows begin with is the domain's to say.
ALTER TABLE "Project" ALTER COLUMN "facts" DROP DEFAULT;

-- CreateTable
CREATE TABLE "Place" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "aliases" TEXT[],
    "country" TEXT NOT NULL,
    "timeZone" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "source" TEXT,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Place_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Phase" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "titles" JSONB NOT NULL,
    "purpose" JSONB NOT NULL,
    "fromMonth" INTEGER,
    "toMonth" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "leadPartnerId" TEXT,
    "parentId" TEXT,
    "position" TEXT NOT NULL,
    "source" TEXT,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "position" TEXT NOT NULL,
    "source" TEXT,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "code" TEXT,
    "number" INTEGER,
    "type" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "hostPartnerId" TEXT,
    "hostNote" JSONB NOT NULL,
    "mode" TEXT,
    "placeId" TEXT,
    "venue" TEXT,
    "onlineUrl" TEXT,
    "start" TEXT,
    "end" TEXT,
    "heldFrom" TEXT,
    "heldTo" TEXT,
    "timeZone" TEXT,
    "phaseId" TEXT,
    "parentId" TEXT,
    "closing" BOOLEAN NOT NULL,
    "aims" JSONB NOT NULL,
    "topics" JSONB NOT NULL,
    "demonstrated" JSONB NOT NULL,
    "lessons" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "themes" TEXT[],
    "siteIds" TEXT[],
    "objectiveIds" TEXT[],
    "trainerIds" TEXT[],
    "languages" JSONB NOT NULL,
    "guestProfessions" TEXT[],
    "expectedLocal" INTEGER,
    "expectedForeign" INTEGER,
    "source" TEXT,
    "stage" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "ProgrammeSession" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "day" TEXT,
    "start" TEXT,
    "end" TEXT,
    "kind" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "leaderIds" TEXT[],
    "siteId" TEXT,
    "room" TEXT,
    "position" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProgrammeSession_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "code" TEXT,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "url" TEXT,
    "position" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Site" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "aliases" TEXT[],
    "partnerId" TEXT,
    "kind" TEXT,
    "placeId" TEXT,
    "address" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "owner" TEXT,
    "ownerKind" TEXT,
    "agreementKind" TEXT,
    "agreementFrom" TEXT,
    "agreementTo" TEXT,
    "noticeDays" INTEGER,
    "areaM2" INTEGER,
    "residents" INTEGER,
    "businesses" INTEGER,
    "eventGuests" INTEGER,
    "costs" TEXT NOT NULL,
    "accessibility" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "publicTexts" JSONB NOT NULL,
    "permanent" BOOLEAN NOT NULL,
    "atRisk" BOOLEAN NOT NULL,
    "source" TEXT,
    "stage" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Site_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Result" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "code" TEXT,
    "type" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "audience" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "leadPartnerId" TEXT,
    "partnerId" TEXT,
    "contributorIds" TEXT[],
    "languages" JSONB NOT NULL,
    "gate" TEXT NOT NULL,
    "licence" TEXT,
    "url" TEXT,
    "perPartner" BOOLEAN NOT NULL,
    "contents" JSONB NOT NULL,
    "copies" INTEGER,
    "phaseId" TEXT,
    "activityIds" TEXT[],
    "objectiveIds" TEXT[],
    "source" TEXT,
    "stage" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Result_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "StageChange" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "thingId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "note" TEXT,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "memberId" TEXT,
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StageChange_pkey" PRIMARY KEY ("projectId","id")
);

