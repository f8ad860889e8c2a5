-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "theme" ADD COLUMN     "merged_into" TEXT;

-- AlterTable
ALTER TABLE "area_of_concern" ADD COLUMN     "merged_into" TEXT;

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "merged_into" TEXT;

-- AlterTable
ALTER TABLE "proponent" ADD COLUMN     "merged_into" TEXT;

-- AlterTable
ALTER TABLE "issue" ADD COLUMN     "last_time_id" UUID;

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "network" TEXT,
    "assembly_key" TEXT,
    "subject" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_look" (
    "issue_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_look_pkey" PRIMARY KEY ("issue_id","revision")
);

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_kind_at_idx" ON "audit_entry"("kind", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at");

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "theme"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_of_concern" ADD CONSTRAINT "area_of_concern_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "area_of_concern"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "organization"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proponent" ADD CONSTRAINT "proponent_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "proponent"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_last_time_id_fkey" FOREIGN KEY ("last_time_id") REFERENCES "issue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating_look" ADD CONSTRAINT "rating_look_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating_look" ADD CONSTRAINT "rating_look_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── what is audited never changes ──

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_kind CHECK (kind ~ '^[a-z]+(-[a-z]+)*$');
CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ── what was merged is retired, and no issue was carried over from itself ──

ALTER TABLE theme ADD CONSTRAINT theme_merged CHECK (merged_into IS NULL OR (retired AND merged_into <> key));
ALTER TABLE area_of_concern ADD CONSTRAINT area_merged CHECK (merged_into IS NULL OR (retired AND merged_into <> key));
ALTER TABLE organization ADD CONSTRAINT organization_merged CHECK (merged_into IS NULL OR (retired AND merged_into <> key));
ALTER TABLE proponent ADD CONSTRAINT proponent_merged CHECK (merged_into IS NULL OR (retired AND merged_into <> key));
ALTER TABLE issue ADD CONSTRAINT issue_last_time CHECK (last_time_id <> id);
