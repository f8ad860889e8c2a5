-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "publisher" TEXT NOT NULL,
    "publisher_short" TEXT NOT NULL,
    "contact" TEXT,
    "licence" TEXT,
    "disclaimer" TEXT,
    "about" TEXT,
    "levels" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviewer_assembly" (
    "person_id" UUID NOT NULL,
    "assembly_key" TEXT NOT NULL,

    CONSTRAINT "reviewer_assembly_pkey" PRIMARY KEY ("person_id","assembly_key")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_try" (
    "id" BIGSERIAL NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_try_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assembly" (
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT,
    "opens_on" DATE,
    "closes_on" DATE,
    "time_zone" TEXT NOT NULL,
    "stage_by_hand" TEXT,
    "unlisted" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assembly_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "section" (
    "assembly_key" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "section_pkey" PRIMARY KEY ("assembly_key","key")
);

-- CreateTable
CREATE TABLE "theme" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "area_of_concern" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "area_of_concern_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "organization" (
    "key" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "description" TEXT,
    "url" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "organization_member" (
    "group_key" TEXT NOT NULL,
    "member_key" TEXT NOT NULL,

    CONSTRAINT "organization_member_pkey" PRIMARY KEY ("group_key","member_key")
);

-- CreateTable
CREATE TABLE "proponent" (
    "key" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organization_key" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "proponent_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "proponent_alias" (
    "alias" TEXT NOT NULL,
    "proponent_key" TEXT NOT NULL,

    CONSTRAINT "proponent_alias_pkey" PRIMARY KEY ("alias")
);

-- CreateTable
CREATE TABLE "instrument_kind" (
    "key" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "short" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "instrument_kind_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instrument" (
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "kind_key" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "instrument_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instrument_revision" (
    "instrument_key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "year" INTEGER,
    "title" TEXT,

    CONSTRAINT "instrument_revision_pkey" PRIMARY KEY ("instrument_key","label")
);

-- CreateTable
CREATE TABLE "instrument_alias" (
    "assembly_key" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "instrument_key" TEXT NOT NULL,

    CONSTRAINT "instrument_alias_pkey" PRIMARY KEY ("assembly_key","alias")
);

-- CreateTable
CREATE TABLE "issue" (
    "id" UUID NOT NULL,
    "assembly_key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "slug_fixed" BOOLEAN NOT NULL DEFAULT false,
    "sort_key" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL DEFAULT true,
    "section" TEXT,
    "reference" TEXT,
    "title" TEXT,
    "summary" TEXT,
    "themes" JSONB NOT NULL DEFAULT '[]',
    "areas_of_concern" JSONB NOT NULL DEFAULT '[]',
    "proposals" JSONB NOT NULL DEFAULT '[]',
    "implications" TEXT,
    "organizations" JSONB NOT NULL DEFAULT '[]',
    "concern" TEXT NOT NULL DEFAULT 'not-assessed',
    "concern_rationale" TEXT,
    "position" TEXT,
    "result" TEXT,
    "final_reference" TEXT,
    "outcome_summary" TEXT,
    "progress" JSONB NOT NULL DEFAULT '[]',
    "concern_status" TEXT,
    "residual_concern" TEXT NOT NULL DEFAULT 'not-assessed',
    "residual_rationale" TEXT,
    "follow_ups" JSONB NOT NULL DEFAULT '[]',
    "sources" JSONB NOT NULL DEFAULT '[]',
    "owner" UUID,
    "readiness" TEXT,
    "held" TEXT,
    "notes" TEXT,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cell_change" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "assembly_key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "issue_id" UUID NOT NULL,
    "column" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cell_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_aside_change" (
    "id" UUID NOT NULL,
    "assembly_key" TEXT NOT NULL,
    "issue_id" UUID NOT NULL,
    "column" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settlement" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,

    CONSTRAINT "set_aside_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assembly_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "as_of" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "baseline_id" UUID,
    "corrects_id" UUID,
    "correction" TEXT,
    "head" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot_row" (
    "snapshot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "issue_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "snapshot_row_pkey" PRIMARY KEY ("snapshot_id","slug")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assembly_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "as_of" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "snapshot_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "withdrawn_by_id" UUID,
    "removed_at" TIMESTAMPTZ(3),
    "removed_reason" TEXT,
    "removed_by_id" UUID,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_hash_key" ON "one_time_link"("hash");

-- CreateIndex
CREATE INDEX "sign_in_try_account_at_idx" ON "sign_in_try"("account", "at");

-- CreateIndex
CREATE INDEX "sign_in_try_address_at_idx" ON "sign_in_try"("address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_body_kind_key_number_key" ON "instrument"("body", "kind_key", "number");

-- CreateIndex
CREATE UNIQUE INDEX "issue_assembly_key_slug_key" ON "issue"("assembly_key", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "cell_change_sequence_key" ON "cell_change"("sequence");

-- CreateIndex
CREATE INDEX "cell_change_assembly_key_revision_idx" ON "cell_change"("assembly_key", "revision");

-- CreateIndex
CREATE INDEX "cell_change_issue_id_column_at_idx" ON "cell_change"("issue_id", "column", "at");

-- CreateIndex
CREATE INDEX "set_aside_change_assembly_key_settled_at_idx" ON "set_aside_change"("assembly_key", "settled_at");

-- CreateIndex
CREATE INDEX "snapshot_assembly_key_kind_idx" ON "snapshot"("assembly_key", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_row_snapshot_id_position_key" ON "snapshot_row"("snapshot_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "publication_snapshot_id_key" ON "publication"("snapshot_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_assembly_key_kind_number_key" ON "publication"("assembly_key", "kind", "number");

-- AddForeignKey
ALTER TABLE "reviewer_assembly" ADD CONSTRAINT "reviewer_assembly_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer_assembly" ADD CONSTRAINT "reviewer_assembly_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_member" ADD CONSTRAINT "organization_member_group_key_fkey" FOREIGN KEY ("group_key") REFERENCES "organization"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_member" ADD CONSTRAINT "organization_member_member_key_fkey" FOREIGN KEY ("member_key") REFERENCES "organization"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proponent" ADD CONSTRAINT "proponent_organization_key_fkey" FOREIGN KEY ("organization_key") REFERENCES "organization"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proponent_alias" ADD CONSTRAINT "proponent_alias_proponent_key_fkey" FOREIGN KEY ("proponent_key") REFERENCES "proponent"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_kind_key_fkey" FOREIGN KEY ("kind_key") REFERENCES "instrument_kind"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument_revision" ADD CONSTRAINT "instrument_revision_instrument_key_fkey" FOREIGN KEY ("instrument_key") REFERENCES "instrument"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument_alias" ADD CONSTRAINT "instrument_alias_instrument_key_fkey" FOREIGN KEY ("instrument_key") REFERENCES "instrument"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument_alias" ADD CONSTRAINT "instrument_alias_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_assembly_key_section_fkey" FOREIGN KEY ("assembly_key", "section") REFERENCES "section"("assembly_key", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_owner_fkey" FOREIGN KEY ("owner") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cell_change" ADD CONSTRAINT "cell_change_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cell_change" ADD CONSTRAINT "cell_change_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cell_change" ADD CONSTRAINT "cell_change_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside_change" ADD CONSTRAINT "set_aside_change_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside_change" ADD CONSTRAINT "set_aside_change_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside_change" ADD CONSTRAINT "set_aside_change_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside_change" ADD CONSTRAINT "set_aside_change_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_row" ADD CONSTRAINT "snapshot_row_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_row" ADD CONSTRAINT "snapshot_row_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

