-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isAnonymous" BOOLEAN NOT NULL DEFAULT false,
    "keeper" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "settings" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Text" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Chapter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL DEFAULT '',
    "titleEn" TEXT NOT NULL DEFAULT '',
    "characters" INTEGER NOT NULL,
    "pairs" INTEGER NOT NULL,
    "before" INTEGER NOT NULL,
    CONSTRAINT "Chapter_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textId" TEXT NOT NULL,
    "chapterId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "words" BLOB NOT NULL,
    "analysis" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "translationId" TEXT,
    CONSTRAINT "Pair_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Translation_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mend" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateTable
CREATE TABLE "Memory" (
    "ownerId" TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("ownerId", "key")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Word" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "simplified" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "plain" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "textId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("textId", "wordId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "status" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statusAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due" DATETIME,
    "stability" REAL NOT NULL DEFAULT 0,
    "difficulty" REAL NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "state" INTEGER NOT NULL DEFAULT 0,
    "lastReview" DATETIME,

    PRIMARY KEY ("learnerId", "wordId")
) WITHOUT ROWID;

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
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("learnerId", "wordId", "pairId", "start")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Change" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "act", "wordId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" TEXT NOT NULL,
    "wordId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "rating" INTEGER NOT NULL,
    "before" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "wordId", "at")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Reading" (
    "learnerId" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "pairId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Day" (
    "learnerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "characters" INTEGER NOT NULL DEFAULT 0,
    "pairs" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("learnerId", "day")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Place" (
    "learnerId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "chapter" INTEGER NOT NULL,
    "pairId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "textId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT '',
    "textId" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "payload" BLOB NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "leasedTo" TEXT NOT NULL DEFAULT '',
    "leaseEnds" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
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
