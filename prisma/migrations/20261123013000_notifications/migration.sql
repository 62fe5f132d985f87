-- CreateTable
CREATE TABLE "EffectCursor" (
    "name" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EffectCursor_pkey" PRIMARY KEY ("name","projectId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "actorId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "letterId" TEXT,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboxSettings" (
    "userId" TEXT NOT NULL,
    "letters" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "digestHour" INTEGER NOT NULL,
    "digestWeekday" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,
    "quietFrom" INTEGER,
    "quietTo" INTEGER,

    CONSTRAINT "InboxSettings_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "projectId" TEXT,
    "cardId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "sendAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnsubscribeToken" (
    "tokenHash" BYTEA NOT NULL,
    "userId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnsubscribeToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "CardSeen" (
    "userId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "CardSeen_pkey" PRIMARY KEY ("userId","projectId","cardId")
);

-- CreateTable
CREATE TABLE "CardChange" (
    "projectId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "CardChange_pkey" PRIMARY KEY ("projectId","cardId","actorId")
);

-- CreateTable
CREATE TABLE "CardPlace" (
    "projectId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "listId" TEXT NOT NULL,

    CONSTRAINT "CardPlace_pkey" PRIMARY KEY ("projectId","cardId")
);

-- CreateIndex
CREATE INDEX "Notification_userId_at_id_idx" ON "Notification"("userId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Notification_projectId_cardId_idx" ON "Notification"("projectId", "cardId");

-- CreateIndex
CREATE INDEX "Notification_letterId_idx" ON "Notification"("letterId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_projectId_cardId_kind_source_key" ON "Notification"("userId", "projectId", "cardId", "kind", "source");

-- CreateIndex
CREATE INDEX "Letter_state_sendAt_idx" ON "Letter"("state", "sendAt");

-- CreateIndex
CREATE INDEX "Letter_userId_state_idx" ON "Letter"("userId", "state");

-- CreateIndex
CREATE INDEX "UnsubscribeToken_userId_idx" ON "UnsubscribeToken"("userId");


-- What was logged before there were notifications is told to nobody.
INSERT INTO "EffectCursor" (name, "projectId", version)
  SELECT follower.name, p.id, p.version FROM "Project" p, (VALUES ('notices'), ('changes')) AS follower(name);
INSERT INTO "CardPlace" ("projectId", "cardId", "listId") SELECT "projectId", id, "listId" FROM "Card";
