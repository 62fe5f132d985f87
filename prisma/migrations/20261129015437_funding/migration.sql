-- CreateTable
CREATE TABLE "Funding" (
    "projectId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "totalCents" BIGINT,

    CONSTRAINT "Funding_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "FundingShare" (
    "projectId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "euCents" BIGINT NOT NULL,
    "ownCents" BIGINT NOT NULL,
    "otherCents" BIGINT NOT NULL,
    "instalments" JSONB NOT NULL,

    CONSTRAINT "FundingShare_pkey" PRIMARY KEY ("projectId","partnerId")
);

