-- CreateEnum
CREATE TYPE "story_task_kind" AS ENUM ('late_reply');

-- CreateEnum
CREATE TYPE "override_kind" AS ENUM ('override', 'ignore');

-- CreateEnum
CREATE TYPE "rule_severity" AS ENUM ('off', 'note', 'warn', 'block', 'block_always');

-- CreateEnum
CREATE TYPE "identity_kept" AS ENUM ('unsaid', 'outside', 'sealed');

-- CreateEnum
CREATE TYPE "seal_key_kind" AS ENUM ('passphrase', 'passkey');

-- CreateEnum
CREATE TYPE "seal_deed" AS ENUM ('sealed', 'handed_out', 'shared', 'withdrawn', 'resealed', 'destroyed');

-- CreateEnum
CREATE TYPE "attestation_kind" AS ENUM ('editor_knows', 'same_person', 'different_people', 'not_who_was_asked');

-- CreateEnum
CREATE TYPE "material" AS ENUM ('fact', 'opinion');

-- CreateEnum
CREATE TYPE "approval_level" AS ENUM ('desk', 'top');

-- CreateEnum
CREATE TYPE "photo_rights" AS ENUM ('unknown', 'own', 'agency', 'licensed', 'handout', 'public_domain', 'none');

-- AlterEnum
ALTER TYPE "role" ADD VALUE 'managing_editor';

-- AlterTable
ALTER TABLE "override" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "kind" "override_kind" NOT NULL DEFAULT 'override';

-- AlterTable
ALTER TABLE "record_status" ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "data_key" BYTEA,
ADD COLUMN     "identity_kept" "identity_kept" NOT NULL DEFAULT 'unsaid',
ADD COLUMN     "independence_group_id" UUID,
ADD COLUMN     "notes_sealed" BYTEA;

-- AlterTable
ALTER TABLE "source_use" ADD COLUMN     "approval_level" "approval_level",
ADD COLUMN     "material" "material",
ADD COLUMN     "notes_sealed" BYTEA;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "against_party" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "comment_request" ADD COLUMN     "why_not" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "photo" ADD COLUMN     "rights" "photo_rights" NOT NULL DEFAULT 'unknown',
ADD COLUMN     "rights_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_topic" (
    "story_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "story_topic_pkey" PRIMARY KEY ("story_id","topic_id")
);

-- CreateTable
CREATE TABLE "story_task" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "kind" "story_task_kind" NOT NULL,
    "comment_request_id" UUID,
    "claim_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "done_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "story_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "breaking_release" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "released_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "released_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "cleared_at" TIMESTAMPTZ(3),
    "cleared_by_id" UUID,
    "cleared_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "breaking_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_setting" (
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "story_type" TEXT NOT NULL DEFAULT '',
    "severity" "rule_severity" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "house_word" (
    "word" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "house_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "independence_group" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "independence_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_contact" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "value_sealed" BYTEA NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "use_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seal_key" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "seal_key_kind" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "recipient" TEXT NOT NULL,
    "locked_identity" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "seal_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seal" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_at" TIMESTAMPTZ(3),
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "seal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seal_copy" (
    "seal_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seal_copy_pkey" PRIMARY KEY ("seal_id","person_id")
);

-- CreateTable
CREATE TABLE "seal_access" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "seal_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "deed" "seal_deed" NOT NULL,
    "about_person_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seal_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_attestation" (
    "id" UUID NOT NULL,
    "kind" "attestation_kind" NOT NULL,
    "source_id" UUID NOT NULL,
    "other_source_id" UUID,
    "comment_request_id" UUID,
    "about_person_id" UUID,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_attestation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "story_topic_topic_id_idx" ON "story_topic"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_topic_story_id_position_key" ON "story_topic"("story_id", "position");

-- CreateIndex
CREATE INDEX "story_task_story_id_idx" ON "story_task"("story_id");

-- CreateIndex
CREATE INDEX "story_task_comment_request_id_idx" ON "story_task"("comment_request_id");

-- CreateIndex
CREATE UNIQUE INDEX "breaking_release_version_id_key" ON "breaking_release"("version_id");

-- CreateIndex
CREATE INDEX "breaking_release_story_id_idx" ON "breaking_release"("story_id");

-- CreateIndex
CREATE INDEX "breaking_release_cleared_at_due_at_idx" ON "breaking_release"("cleared_at", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "rule_setting_rule_story_type_key" ON "rule_setting"("rule", "story_type");

-- CreateIndex
CREATE UNIQUE INDEX "source_contact_source_id_position_key" ON "source_contact"("source_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "source_file_storage_key_key" ON "source_file"("storage_key");

-- CreateIndex
CREATE INDEX "source_file_source_id_idx" ON "source_file"("source_id");

-- CreateIndex
CREATE INDEX "source_file_use_id_idx" ON "source_file"("use_id");

-- CreateIndex
CREATE INDEX "seal_key_person_id_idx" ON "seal_key"("person_id");

-- CreateIndex
CREATE INDEX "seal_source_id_idx" ON "seal"("source_id");

-- CreateIndex
CREATE INDEX "seal_copy_person_id_idx" ON "seal_copy"("person_id");

-- CreateIndex
CREATE INDEX "seal_copy_key_id_idx" ON "seal_copy"("key_id");

-- CreateIndex
CREATE INDEX "seal_access_source_id_at_idx" ON "seal_access"("source_id", "at");

-- CreateIndex
CREATE INDEX "source_attestation_source_id_idx" ON "source_attestation"("source_id");

-- CreateIndex
CREATE INDEX "source_attestation_other_source_id_idx" ON "source_attestation"("other_source_id");

-- CreateIndex
CREATE INDEX "source_attestation_comment_request_id_idx" ON "source_attestation"("comment_request_id");

-- CreateIndex
CREATE INDEX "source_independence_group_id_idx" ON "source"("independence_group_id");

-- CreateIndex
CREATE INDEX "comment_request_outcome_deadline_idx" ON "comment_request"("outcome", "deadline");

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_task" ADD CONSTRAINT "story_task_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_task" ADD CONSTRAINT "story_task_comment_request_id_fkey" FOREIGN KEY ("comment_request_id") REFERENCES "comment_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_task" ADD CONSTRAINT "story_task_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_task" ADD CONSTRAINT "story_task_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking_release" ADD CONSTRAINT "breaking_release_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking_release" ADD CONSTRAINT "breaking_release_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "story_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking_release" ADD CONSTRAINT "breaking_release_released_by_id_fkey" FOREIGN KEY ("released_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking_release" ADD CONSTRAINT "breaking_release_cleared_by_id_fkey" FOREIGN KEY ("cleared_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "house_word" ADD CONSTRAINT "house_word_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_independence_group_id_fkey" FOREIGN KEY ("independence_group_id") REFERENCES "independence_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_contact" ADD CONSTRAINT "source_contact_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_use_id_fkey" FOREIGN KEY ("use_id") REFERENCES "source_use"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_key" ADD CONSTRAINT "seal_key_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal" ADD CONSTRAINT "seal_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal" ADD CONSTRAINT "seal_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_copy" ADD CONSTRAINT "seal_copy_seal_id_fkey" FOREIGN KEY ("seal_id") REFERENCES "seal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_copy" ADD CONSTRAINT "seal_copy_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_copy" ADD CONSTRAINT "seal_copy_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "seal_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_copy" ADD CONSTRAINT "seal_copy_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_access" ADD CONSTRAINT "seal_access_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_access" ADD CONSTRAINT "seal_access_seal_id_fkey" FOREIGN KEY ("seal_id") REFERENCES "seal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_access" ADD CONSTRAINT "seal_access_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal_access" ADD CONSTRAINT "seal_access_about_person_id_fkey" FOREIGN KEY ("about_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_attestation" ADD CONSTRAINT "source_attestation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_attestation" ADD CONSTRAINT "source_attestation_other_source_id_fkey" FOREIGN KEY ("other_source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_attestation" ADD CONSTRAINT "source_attestation_comment_request_id_fkey" FOREIGN KEY ("comment_request_id") REFERENCES "comment_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_attestation" ADD CONSTRAINT "source_attestation_about_person_id_fkey" FOREIGN KEY ("about_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_attestation" ADD CONSTRAINT "source_attestation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
update source_use set approval_level = 'desk' where approved_at is not null;
alter table source_use add constraint source_use_approval_has_level check ((approval_level is null) = (approved_at is null));
alter table source add constraint source_identity_kept_of_anonymous check (identity_kept = 'unsaid' or anonymous);
alter table story_task add constraint story_task_done_whole check ((done_at is null) = (done_by_id is null));
alter table breaking_release add constraint breaking_release_has_reason check (length(btrim(reason)) >= 10);
alter table breaking_release add constraint breaking_release_cleared_whole check ((cleared_at is null) = (cleared_by_id is null));
alter table topic add constraint topic_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table house_word add constraint house_word_is_word check (word <> '' and word !~ '\s');
alter table seal add constraint seal_ends_once check (replaced_at is null or destroyed_at is null);
create unique index seal_one_live on seal (source_id) where replaced_at is null and destroyed_at is null;
create trigger seal_access_is_final before update or delete on seal_access for each row execute function refuse_change();
