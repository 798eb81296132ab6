-- What Prisma's schema language cannot say: constraints that hold whatever the code does.

-- An anonymous source has no field that could hold who it is.
alter table source add constraint source_anonymous_has_no_identity
  check (not anonymous or (public_name = '' and job_role = '' and affiliation = '' and url = '' and description <> ''));
alter table source add constraint source_named_has_name check (anonymous or public_name <> '');

alter table person add constraint person_email_lower check (email = lower(email) and email <> '');
alter table person add constraint person_active_has_password check (status <> 'active' or password_hash is not null);
alter table newsroom add constraint newsroom_is_one check (id = 1);

alter table byline add constraint byline_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table section add constraint section_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table story add constraint story_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table story add constraint story_counts check (doc_seq >= 0 and projected_seq <= doc_seq and revision >= 1 and word_count >= 0);
alter table story add constraint story_live_has_version
  check (state not in ('published', 'withdrawn') or (published_version_id is not null and first_published_at is not null));
alter table story_update add constraint story_update_seq check (seq >= 1);

create unique index story_address_one_current on story_address (story_id) where is_current;
alter table story_version add constraint story_version_published_whole
  check ((kind = 'published') = (public_story is not null) and (kind = 'published') = (change_kind is not null));
alter table notice add constraint notice_has_text check (text <> '' and kind not in ('first', 'silent_fix'));
alter table override add constraint override_has_reason check (length(btrim(reason)) >= 10);

alter table source_use add constraint source_use_approved_whole check ((approved_by_id is null) = (approved_at is null));
alter table claim add constraint claim_verified_whole
  check ((verified_by_id is null) = (verified_at is null) and (verified_by_id is null) = (verified_words is null));
alter table photo add constraint photo_has_pixels check (width > 0 and height > 0 and bytes > 0);

-- Versions and the audit log are written once.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed', tg_table_name;
end $$;
create trigger story_version_is_final before update or delete on story_version for each row execute function refuse_change();
create trigger audit_entry_is_final before update or delete on audit_entry for each row execute function refuse_change();

-- The desk's search: the same expression stands in lib/stories/queries/desk-list.ts.
create index story_search on story using gin (
  to_tsvector('simple', headline_text || ' ' || dek_text || ' ' || body_text || ' ' || slugline));

-- The record statuses as shipped. A newsroom changes them to its own rules.
insert into record_status (id, name, position, may_publish, may_quote, may_name, may_describe, may_mention, line_style) values
  ('on_record', 'On the record', 1, true, true, true, true, true, 'solid'),
  ('background', 'On background', 2, true, true, false, true, true, 'dashed'),
  ('deep_background', 'Deep background', 3, true, false, false, false, false, 'dotted'),
  ('off_record', 'Off the record', 4, false, false, false, false, false, 'wave');
