-- CreateTable
CREATE TABLE "comment_thread" (
    "id" UUID NOT NULL,
    "assembly_key" TEXT NOT NULL,
    "issue_id" UUID NOT NULL,
    "column" TEXT,
    "author_id" UUID NOT NULL,
    "objection_level" TEXT,
    "objected_level" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "comment_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_mention" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","person_id")
);

-- CreateTable
CREATE TABLE "comment_read" (
    "thread_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen" BIGINT NOT NULL,

    CONSTRAINT "comment_read_pkey" PRIMARY KEY ("thread_id","person_id")
);

-- CreateIndex
CREATE INDEX "comment_thread_assembly_key_resolved_at_idx" ON "comment_thread"("assembly_key", "resolved_at");

-- CreateIndex
CREATE INDEX "comment_thread_issue_id_idx" ON "comment_thread"("issue_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_sequence_key" ON "comment"("sequence");

-- CreateIndex
CREATE INDEX "comment_thread_id_sequence_idx" ON "comment"("thread_id", "sequence");

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_read" ADD CONSTRAINT "comment_read_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_read" ADD CONSTRAINT "comment_read_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── an objection is to a level; a withdrawn comment has no text ──

ALTER TABLE comment_thread
  ADD CONSTRAINT thread_objection CHECK (
    (objection_level IS NULL AND objected_level IS NULL)
    OR ("column" IN ('concern', 'residual_concern')
      AND objection_level IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')
      AND objected_level IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')
      AND objection_level <> objected_level)),
  ADD CONSTRAINT thread_resolution CHECK (resolved_by_id IS NULL OR resolved_at IS NOT NULL);
ALTER TABLE comment ADD CONSTRAINT comment_text CHECK (
  (text IS NULL) = (withdrawn_at IS NOT NULL) AND text <> '' AND char_length(text) <= 4000);
