-- What sources say of types of networks, and beside their numbers.
ALTER TABLE "StatedFigures" ADD COLUMN     "note" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "types" JSONB NOT NULL DEFAULT '[]';
