-- AlterTable
ALTER TABLE "source" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "source_contact" DROP COLUMN "label";

-- AlterTable
ALTER TABLE "source_file" DROP COLUMN "name",
DROP COLUMN "sha256",
ADD COLUMN     "label_sealed" BYTEA NOT NULL;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
-- Who is not named cannot be reached from here either.
create function refuse_contact_of_anonymous() returns trigger language plpgsql as $$
begin
  if (select anonymous from source where id = new.source_id) then
    raise exception 'source_contact_of_named_only';
  end if;
  return new;
end $$;
create trigger source_contact_of_named_only before insert or update on source_contact
  for each row execute function refuse_contact_of_anonymous();

alter table source add constraint source_merged_is_named
  check (merged_into_id is null or (not anonymous and merged_into_id <> id and archived_at is not null));
alter table source_file add constraint source_file_has_bytes check (bytes > 0);

-- Notes are encrypted: the server seals what stands here from before when it starts, and nothing new comes in.
alter table source_use add constraint source_use_notes_sealed check (notes = '') not valid;
-- Versions never needed them.
alter table story_version disable trigger story_version_is_final;
update story_version set facts = jsonb_set(facts, '{uses}', (
  select coalesce(jsonb_agg(use - 'notes' order by position), '[]'::jsonb)
  from jsonb_array_elements(facts -> 'uses') with ordinality as each (use, position)
)) where jsonb_typeof(facts -> 'uses') = 'array';
alter table story_version enable trigger story_version_is_final;

-- What may not be published may not be quoted, named, described or mentioned; who is named or described is mentioned.
alter table record_status add constraint record_status_flags_agree check (
  (may_publish or not (may_quote or may_name or may_describe or may_mention))
  and (may_mention or not (may_name or may_describe)));
alter table record_status add constraint record_status_has_name check (btrim(name) <> '');
