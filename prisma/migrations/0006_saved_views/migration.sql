-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assembly_key" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "stage" TEXT NOT NULL,
    "layout" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_layout" (
    "person_id" UUID NOT NULL,
    "assembly_key" TEXT NOT NULL,
    "kept" JSONB NOT NULL,

    CONSTRAINT "kept_layout_pkey" PRIMARY KEY ("person_id","assembly_key")
);

-- CreateIndex
CREATE INDEX "saved_view_assembly_key_idx" ON "saved_view"("assembly_key");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_layout" ADD CONSTRAINT "kept_layout_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_layout" ADD CONSTRAINT "kept_layout_assembly_key_fkey" FOREIGN KEY ("assembly_key") REFERENCES "assembly"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
