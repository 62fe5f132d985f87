-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "aliases" TEXT[],
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "place" TEXT,
    "parentId" TEXT,
    "website" TEXT,
    "source" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatedFigures" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "figures" JSONB NOT NULL,
    "rule" JSONB NOT NULL,
    "on" TEXT,
    "source" TEXT NOT NULL,
    "networks" JSONB NOT NULL,

    CONSTRAINT "StatedFigures_pkey" PRIMARY KEY ("id")
);

