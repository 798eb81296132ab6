-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reporter', 'editor', 'copy_editor', 'photo_editor', 'admin');

-- CreateEnum
CREATE TYPE "person_status" AS ENUM ('invited', 'active', 'deactivated');

-- CreateEnum
CREATE TYPE "byline_kind" AS ENUM ('person', 'agency');

-- CreateEnum
CREATE TYPE "story_state" AS ENUM ('pitch', 'assigned', 'draft', 'submitted', 'in_edit', 'ready', 'published', 'withdrawn', 'archived');

-- CreateEnum
CREATE TYPE "version_kind" AS ENUM ('submitted', 'published', 'named');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('first', 'silent_fix', 'update', 'correction', 'clarification', 'editors_note', 'withdrawal');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('person', 'organization', 'document', 'dataset', 'agency', 'publication', 'social_post', 'own_observation');

-- CreateEnum
CREATE TYPE "line_style" AS ENUM ('solid', 'dashed', 'dotted', 'wave');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('first_hand', 'briefed', 'document_seen', 'secondhand');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('in_person', 'phone', 'email', 'message', 'letter', 'public_record', 'other');

-- CreateEnum
CREATE TYPE "comment_outcome" AS ENUM ('waiting', 'commented', 'declined', 'no_response_by_deadline', 'no_immediate_response', 'could_not_be_reached', 'not_sought');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "status" "person_status" NOT NULL DEFAULT 'invited',
    "password_hash" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID,
    "made_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "byline" (
    "id" UUID NOT NULL,
    "kind" "byline_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "credit_line" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,
    "archived_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "byline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "language" TEXT NOT NULL DEFAULT 'en',

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "state" "story_state" NOT NULL DEFAULT 'draft',
    "story_type" TEXT NOT NULL DEFAULT 'news',
    "author_id" UUID NOT NULL,
    "section_id" UUID,
    "slugline" TEXT NOT NULL DEFAULT '',
    "slug" TEXT,
    "planned_words" INTEGER,
    "deadline" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "doc_seq" INTEGER NOT NULL DEFAULT 0,
    "headline_text" TEXT NOT NULL DEFAULT '',
    "dek_text" TEXT NOT NULL DEFAULT '',
    "body_text" TEXT NOT NULL DEFAULT '',
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "projected_seq" INTEGER NOT NULL DEFAULT 0,
    "published_version_id" UUID,
    "first_published_at" TIMESTAMPTZ(3),
    "last_published_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_collaborator" (
    "story_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_collaborator_pkey" PRIMARY KEY ("story_id","person_id")
);

-- CreateTable
CREATE TABLE "story_byline" (
    "story_id" UUID NOT NULL,
    "byline_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "story_byline_pkey" PRIMARY KEY ("story_id","byline_id")
);

-- CreateTable
CREATE TABLE "story_update" (
    "story_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "actor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_update_pkey" PRIMARY KEY ("story_id","seq")
);

-- CreateTable
CREATE TABLE "story_checkpoint" (
    "story_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "state" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_checkpoint_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "story_version" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "version_kind" NOT NULL,
    "change_kind" "change_kind",
    "name" TEXT NOT NULL DEFAULT '',
    "doc_seq" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "public_story" JSONB,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_address" (
    "path" TEXT NOT NULL,
    "story_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_address_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" "change_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "override" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "finding_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "version_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_status" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "may_publish" BOOLEAN NOT NULL,
    "may_quote" BOOLEAN NOT NULL,
    "may_name" BOOLEAN NOT NULL,
    "may_describe" BOOLEAN NOT NULL,
    "may_mention" BOOLEAN NOT NULL,
    "line_style" "line_style" NOT NULL,

    CONSTRAINT "record_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "kind" "source_kind" NOT NULL,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "public_name" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "job_role" TEXT NOT NULL DEFAULT '',
    "affiliation" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "beats" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reporter_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_knower" (
    "source_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "named_by_id" UUID NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_knower_pkey" PRIMARY KEY ("source_id","person_id")
);

-- CreateTable
CREATE TABLE "source_use" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "record_status_id" TEXT NOT NULL,
    "terms" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "basis" "basis",
    "reason" TEXT NOT NULL DEFAULT '',
    "reason_withheld" BOOLEAN NOT NULL DEFAULT false,
    "obtained_at" TIMESTAMPTZ(3),
    "channel" "channel",
    "obtained_by_id" UUID NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verified_by_id" UUID,
    "verified_at" TIMESTAMPTZ(3),
    "verified_words" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_use" (
    "claim_id" UUID NOT NULL,
    "use_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_use_pkey" PRIMARY KEY ("claim_id","use_id")
);

-- CreateTable
CREATE TABLE "comment_request" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "source_id" UUID,
    "party" TEXT NOT NULL,
    "channel" "channel",
    "asked_at" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),
    "summary" TEXT NOT NULL DEFAULT '',
    "outcome" "comment_outcome" NOT NULL DEFAULT 'waiting',
    "reply" TEXT NOT NULL DEFAULT '',
    "replied_at" TIMESTAMPTZ(3),
    "claim_id" UUID,
    "asked_by_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "original_name" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "thumbhash" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "creator" TEXT NOT NULL DEFAULT '',
    "agency" TEXT NOT NULL DEFAULT '',
    "copyright" TEXT NOT NULL DEFAULT '',
    "alt_text" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "instructions" TEXT NOT NULL DEFAULT '',
    "usage_terms" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "taken_at" TIMESTAMPTZ(3),
    "digital_source_type" TEXT NOT NULL DEFAULT '',
    "uploaded_by_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo_rendition" (
    "id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "photo_rendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo_use" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "photo_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "command_receipt" (
    "key" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_receipt_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_person_id_idx" ON "one_time_link"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "byline_slug_key" ON "byline"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "byline_person_id_key" ON "byline"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "story_published_version_id_key" ON "story"("published_version_id");

-- CreateIndex
CREATE INDEX "story_state_updated_at_id_idx" ON "story"("state", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "story_author_id_idx" ON "story"("author_id");

-- CreateIndex
CREATE INDEX "story_section_id_first_published_at_idx" ON "story"("section_id", "first_published_at" DESC);

-- CreateIndex
CREATE INDEX "story_collaborator_person_id_idx" ON "story_collaborator"("person_id");

-- CreateIndex
CREATE INDEX "story_byline_byline_id_idx" ON "story_byline"("byline_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_byline_story_id_position_key" ON "story_byline"("story_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "story_version_story_id_number_key" ON "story_version"("story_id", "number");

-- CreateIndex
CREATE INDEX "story_address_story_id_idx" ON "story_address"("story_id");

-- CreateIndex
CREATE INDEX "notice_story_id_created_at_idx" ON "notice"("story_id", "created_at");

-- CreateIndex
CREATE INDEX "override_story_id_idx" ON "override"("story_id");

-- CreateIndex
CREATE INDEX "source_reporter_id_idx" ON "source"("reporter_id");

-- CreateIndex
CREATE INDEX "source_knower_person_id_idx" ON "source_knower"("person_id");

-- CreateIndex
CREATE INDEX "source_use_story_id_idx" ON "source_use"("story_id");

-- CreateIndex
CREATE INDEX "source_use_source_id_idx" ON "source_use"("source_id");

-- CreateIndex
CREATE INDEX "claim_story_id_idx" ON "claim"("story_id");

-- CreateIndex
CREATE INDEX "claim_use_use_id_idx" ON "claim_use"("use_id");

-- CreateIndex
CREATE INDEX "comment_request_story_id_idx" ON "comment_request"("story_id");

-- CreateIndex
CREATE INDEX "comment_request_claim_id_idx" ON "comment_request"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "photo_storage_key_key" ON "photo"("storage_key");

-- CreateIndex
CREATE INDEX "photo_created_at_id_idx" ON "photo"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "photo_sha256_idx" ON "photo"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "photo_rendition_storage_key_key" ON "photo_rendition"("storage_key");

-- CreateIndex
CREATE UNIQUE INDEX "photo_rendition_photo_id_media_type_width_key" ON "photo_rendition"("photo_id", "media_type", "width");

-- CreateIndex
CREATE INDEX "photo_use_story_id_idx" ON "photo_use"("story_id");

-- CreateIndex
CREATE INDEX "photo_use_photo_id_idx" ON "photo_use"("photo_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_at_idx" ON "audit_entry"("subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "byline" ADD CONSTRAINT "byline_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_published_version_id_fkey" FOREIGN KEY ("published_version_id") REFERENCES "story_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_collaborator" ADD CONSTRAINT "story_collaborator_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_collaborator" ADD CONSTRAINT "story_collaborator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_byline" ADD CONSTRAINT "story_byline_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_byline" ADD CONSTRAINT "story_byline_byline_id_fkey" FOREIGN KEY ("byline_id") REFERENCES "byline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_update" ADD CONSTRAINT "story_update_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_update" ADD CONSTRAINT "story_update_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_checkpoint" ADD CONSTRAINT "story_checkpoint_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_address" ADD CONSTRAINT "story_address_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "story_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "story_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_knower" ADD CONSTRAINT "source_knower_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_knower" ADD CONSTRAINT "source_knower_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_knower" ADD CONSTRAINT "source_knower_named_by_id_fkey" FOREIGN KEY ("named_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_use" ADD CONSTRAINT "source_use_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_use" ADD CONSTRAINT "source_use_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_use" ADD CONSTRAINT "source_use_record_status_id_fkey" FOREIGN KEY ("record_status_id") REFERENCES "record_status"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_use" ADD CONSTRAINT "source_use_obtained_by_id_fkey" FOREIGN KEY ("obtained_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_use" ADD CONSTRAINT "source_use_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_use" ADD CONSTRAINT "claim_use_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_use" ADD CONSTRAINT "claim_use_use_id_fkey" FOREIGN KEY ("use_id") REFERENCES "source_use"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_request" ADD CONSTRAINT "comment_request_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_request" ADD CONSTRAINT "comment_request_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_request" ADD CONSTRAINT "comment_request_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_request" ADD CONSTRAINT "comment_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo" ADD CONSTRAINT "photo_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_rendition" ADD CONSTRAINT "photo_rendition_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "command_receipt" ADD CONSTRAINT "command_receipt_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
