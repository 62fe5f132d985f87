-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "contentId" TEXT;

-- CreateIndex
CREATE INDEX "Attachment_projectId_contentId_idx" ON "Attachment"("projectId", "contentId");
