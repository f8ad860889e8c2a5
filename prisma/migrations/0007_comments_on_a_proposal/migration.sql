-- AlterTable
ALTER TABLE "comment_thread" ADD COLUMN     "proposal_document" TEXT,
ADD COLUMN     "proposal_id" TEXT,
ADD COLUMN     "proposal_tag" TEXT;

-- CreateIndex
CREATE INDEX "comment_thread_assembly_key_proposal_id_idx" ON "comment_thread"("assembly_key", "proposal_id");

-- ── a proposal has a level too, or none as yet ──

ALTER TABLE comment_thread
  DROP CONSTRAINT thread_objection,
  ADD CONSTRAINT thread_objection CHECK (
    CASE WHEN objection_level IS NULL THEN objected_level IS NULL
    ELSE
      objection_level IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')
      AND "column" IS NOT NULL
      AND CASE WHEN proposal_id IS NULL
        THEN "column" IN ('concern', 'residual_concern') AND objected_level IS NOT NULL
        ELSE "column" = 'proposals' END
      AND (objected_level IS NULL
        OR (objected_level IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')
          AND objected_level <> objection_level))
    END),
  ADD CONSTRAINT thread_proposal CHECK (
    CASE WHEN proposal_id IS NULL THEN proposal_tag IS NULL AND proposal_document IS NULL
    ELSE proposal_id <> '' AND "column" IS NOT NULL AND "column" = 'proposals' END);
