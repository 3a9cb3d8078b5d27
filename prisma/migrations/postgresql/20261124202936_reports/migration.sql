-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "form" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Report_textId_idx" ON "Report"("textId");

-- CreateIndex
CREATE INDEX "Report_pairId_idx" ON "Report"("pairId");
