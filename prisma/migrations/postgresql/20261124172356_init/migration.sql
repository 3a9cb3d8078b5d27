-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isAnonymous" BOOLEAN NOT NULL DEFAULT false,
    "keeper" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "settings" TEXT NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Text" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "shelf" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "titlePinyin" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT '',
    "script" TEXT NOT NULL DEFAULT 'hans',
    "hash" TEXT NOT NULL,
    "chapters" INTEGER NOT NULL DEFAULT 0,
    "pairs" INTEGER NOT NULL DEFAULT 0,
    "translated" INTEGER NOT NULL DEFAULT 0,
    "characters" INTEGER NOT NULL DEFAULT 0,
    "words" INTEGER NOT NULL DEFAULT 0,
    "opening" TEXT NOT NULL DEFAULT '',
    "analysis" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'importing',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chapter" (
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL DEFAULT '',
    "titleEn" TEXT NOT NULL DEFAULT '',
    "characters" INTEGER NOT NULL,
    "pairs" INTEGER NOT NULL,
    "before" INTEGER NOT NULL,

    CONSTRAINT "Chapter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pair" (
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "chapterId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "words" BYTEA NOT NULL,
    "analysis" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "translationId" TEXT,

    CONSTRAINT "Pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairAlias" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,

    CONSTRAINT "PairAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mend" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "textId" TEXT NOT NULL DEFAULT '',
    "pairId" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "start" INTEGER NOT NULL DEFAULT 0,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "Mend_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Memory" (
    "ownerId" TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Memory_pkey" PRIMARY KEY ("ownerId","key")
);

-- CreateTable
CREATE TABLE "Word" (
    "id" SERIAL NOT NULL,
    "simplified" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "plain" TEXT NOT NULL,

    CONSTRAINT "Word_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "textId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Occurrence_pkey" PRIMARY KEY ("textId","wordId")
);

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "status" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statusAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due" TIMESTAMP(3),
    "stability" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "difficulty" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "state" INTEGER NOT NULL DEFAULT 0,
    "lastReview" TIMESTAMP(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("learnerId","wordId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "pairId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "textId" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("learnerId","wordId","pairId","start")
);

-- CreateTable
CREATE TABLE "Change" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("learnerId","act","wordId")
);

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "rating" INTEGER NOT NULL,
    "before" TEXT NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("learnerId","wordId","at")
);

-- CreateTable
CREATE TABLE "Reading" (
    "learnerId" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("learnerId","pairId")
);

-- CreateTable
CREATE TABLE "Day" (
    "learnerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "characters" INTEGER NOT NULL DEFAULT 0,
    "pairs" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Day_pkey" PRIMARY KEY ("learnerId","day")
);

-- CreateTable
CREATE TABLE "Place" (
    "learnerId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "chapter" INTEGER NOT NULL,
    "pairId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("learnerId","textId")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "textId" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "payload" BYTEA NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "leasedTo" TEXT NOT NULL DEFAULT '',
    "leaseEnds" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Learner_email_key" ON "Learner"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Text_ownerId_hash_idx" ON "Text"("ownerId", "hash");

-- CreateIndex
CREATE INDEX "Text_shelf_idx" ON "Text"("shelf");

-- CreateIndex
CREATE UNIQUE INDEX "Chapter_textId_number_key" ON "Chapter"("textId", "number");

-- CreateIndex
CREATE INDEX "Pair_textId_idx" ON "Pair"("textId");

-- CreateIndex
CREATE UNIQUE INDEX "Pair_chapterId_number_key" ON "Pair"("chapterId", "number");

-- CreateIndex
CREATE INDEX "Translation_pairId_idx" ON "Translation"("pairId");

-- CreateIndex
CREATE INDEX "Translation_ownerId_pairId_idx" ON "Translation"("ownerId", "pairId");

-- CreateIndex
CREATE INDEX "Mend_ownerId_textId_idx" ON "Mend"("ownerId", "textId");

-- CreateIndex
CREATE INDEX "Mend_pairId_idx" ON "Mend"("pairId");

-- CreateIndex
CREATE INDEX "Word_plain_idx" ON "Word"("plain");

-- CreateIndex
CREATE UNIQUE INDEX "Word_simplified_reading_key" ON "Word"("simplified", "reading");

-- CreateIndex
CREATE INDEX "Card_learnerId_status_statusAt_idx" ON "Card"("learnerId", "status", "statusAt");

-- CreateIndex
CREATE INDEX "Card_learnerId_statusAt_idx" ON "Card"("learnerId", "statusAt");

-- CreateIndex
CREATE INDEX "Card_learnerId_due_idx" ON "Card"("learnerId", "due");

-- CreateIndex
CREATE INDEX "Change_learnerId_at_idx" ON "Change"("learnerId", "at");

-- CreateIndex
CREATE INDEX "Reading_learnerId_textId_idx" ON "Reading"("learnerId", "textId");

-- CreateIndex
CREATE INDEX "Job_state_leaseEnds_idx" ON "Job"("state", "leaseEnds");

-- CreateIndex
CREATE INDEX "Job_textId_idx" ON "Job"("textId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chapter" ADD CONSTRAINT "Chapter_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair"("id") ON DELETE CASCADE ON UPDATE CASCADE;
