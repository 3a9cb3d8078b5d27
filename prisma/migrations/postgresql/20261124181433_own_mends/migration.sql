-- AlterTable
ALTER TABLE "Pair" ADD COLUMN     "cut" BYTEA;

-- CreateTable
CREATE TABLE "OwnCount" (
    "learnerId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "OwnCount_pkey" PRIMARY KEY ("learnerId","textId","wordId")
);

-- CreateIndex
CREATE INDEX "OwnCount_textId_idx" ON "OwnCount"("textId");

-- CreateIndex
CREATE INDEX "Mend_textId_idx" ON "Mend"("textId");
