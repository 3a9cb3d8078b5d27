-- AlterTable
ALTER TABLE "Pair" ADD COLUMN "cut" BLOB;

-- CreateTable
CREATE TABLE "OwnCount" (
    "learnerId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "textId", "wordId")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "OwnCount_textId_idx" ON "OwnCount"("textId");

-- CreateIndex
CREATE INDEX "Mend_textId_idx" ON "Mend"("textId");
