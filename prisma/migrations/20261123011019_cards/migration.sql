-- AlterTable
-- A due day becomes a partial date, whose text says how exactly it is known.
ALTER TABLE "Card" ALTER COLUMN "dueOn" TYPE TEXT USING to_char("dueOn", 'YYYY-MM-DD');
ALTER TABLE "Card" RENAME COLUMN "dueOn" TO "due";

ALTER TABLE "Card" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "contributorIds" TEXT[],
ADD COLUMN     "cover" TEXT,
ADD COLUMN     "described" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fields" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "fileCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lineCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "linesDone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "repeat" JSONB,
ADD COLUMN     "start" TEXT,
ADD COLUMN     "template" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "voterIds" TEXT[],
ADD COLUMN     "watcherIds" TEXT[];

UPDATE "Card" SET "contributorIds" = '{}', "voterIds" = '{}', "watcherIds" = '{}';

-- AlterTable
ALTER TABLE "List" ADD COLUMN     "colour" TEXT,
ADD COLUMN     "softLimit" INTEGER;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "anchors" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "CardLink" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "CardLink_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Field" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "position" TEXT NOT NULL,
    "onFace" BOOLEAN NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Field_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "View" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "position" TEXT NOT NULL,

    CONSTRAINT "View_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Description" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "memberId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Description_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Checklist" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" TEXT NOT NULL,

    CONSTRAINT "Checklist_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "ChecklistLine" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "checklistId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "memberId" TEXT,
    "due" TEXT,

    CONSTRAINT "ChecklistLine_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "memberId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "reactions" JSONB NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "projectId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "picture" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateIndex
CREATE INDEX "Description_projectId_cardId_idx" ON "Description"("projectId", "cardId");

-- CreateIndex
CREATE INDEX "Checklist_projectId_cardId_idx" ON "Checklist"("projectId", "cardId");

-- CreateIndex
CREATE INDEX "ChecklistLine_projectId_cardId_idx" ON "ChecklistLine"("projectId", "cardId");

-- CreateIndex
CREATE INDEX "Comment_projectId_cardId_idx" ON "Comment"("projectId", "cardId");

-- CreateIndex
CREATE INDEX "Attachment_projectId_cardId_idx" ON "Attachment"("projectId", "cardId");

