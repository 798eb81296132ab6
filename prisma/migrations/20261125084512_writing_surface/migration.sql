-- CreateEnum
CREATE TYPE "story_access" AS ENUM ('write', 'suggest', 'comment', 'read');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "version_kind" ADD VALUE 'step';
ALTER TYPE "version_kind" ADD VALUE 'automatic';
ALTER TYPE "version_kind" ADD VALUE 'restored';
ALTER TYPE "version_kind" ADD VALUE 'former';

-- AlterTable
ALTER TABLE "story" ADD COLUMN     "former_version_id" UUID,
ADD COLUMN     "is_private" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "story_collaborator" ADD COLUMN     "access" "story_access" NOT NULL DEFAULT 'write';

-- AlterTable
ALTER TABLE "story_version" ADD COLUMN     "scrubbed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "comment_thread" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "comment_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_mention" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","person_id")
);

-- CreateTable
CREATE TABLE "story_suggestion" (
    "story_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_suggestion_pkey" PRIMARY KEY ("story_id","id")
);

-- CreateTable
CREATE TABLE "story_presence" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_presence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comment_thread_story_id_started_at_idx" ON "comment_thread"("story_id", "started_at");

-- CreateIndex
CREATE INDEX "comment_thread_id_created_at_idx" ON "comment"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_mention_person_id_seen_at_idx" ON "comment_mention"("person_id", "seen_at");

-- CreateIndex
CREATE INDEX "story_suggestion_author_id_idx" ON "story_suggestion"("author_id");

-- CreateIndex
CREATE INDEX "story_presence_story_id_idx" ON "story_presence"("story_id");

-- CreateIndex
CREATE INDEX "story_presence_person_id_idx" ON "story_presence"("person_id");

-- CreateIndex
CREATE INDEX "story_presence_seen_at_idx" ON "story_presence"("seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "story_former_version_id_key" ON "story"("former_version_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_former_version_id_fkey" FOREIGN KEY ("former_version_id") REFERENCES "story_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
ALTER TABLE "story_suggestion" ADD CONSTRAINT "story_suggestion_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_suggestion" ADD CONSTRAINT "story_suggestion_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_presence" ADD CONSTRAINT "story_presence_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_presence" ADD CONSTRAINT "story_presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
alter table story add constraint story_private_is_a_draft check (not is_private or state in ('pitch', 'assigned', 'draft', 'archived'));
alter table comment_thread add constraint comment_thread_part check (part in ('headline', 'dek', 'keyPoints', 'body'));
alter table comment_thread add constraint comment_thread_resolved_whole check ((resolved_by_id is null) = (resolved_at is null));
alter table comment add constraint comment_has_words check ((removed_at is null) = (btrim(text) <> ''));

-- A passage may be scrubbed out of versions that readers never had, by a transaction that says which story it scrubs.
create function refuse_change_of_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.public_story is null and new.scrubbed_at is not null
    and current_setting('stet.scrubs_story', true) = old.story_id::text
    and (new.id, new.story_id, new.number, new.kind, new.created_by_id, new.created_at) = (old.id, old.story_id, old.number, old.kind, old.created_by_id, old.created_at)
    and new.public_story is null
  then
    return new;
  end if;
  raise exception '% rows are never changed', tg_table_name;
end $$;
drop trigger story_version_is_final on story_version;
create trigger story_version_is_final before update or delete on story_version for each row execute function refuse_change_of_version();
