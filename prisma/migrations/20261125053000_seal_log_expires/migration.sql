-- The access log of sealed identities is only ever added to, and ends after a year: what is older may go, and nothing else.
create function refuse_change_for_a_year() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '365 days' then return old; end if;
  raise exception '% rows are never changed', tg_table_name;
end $$;
drop trigger seal_access_is_final on seal_access;
create trigger seal_access_is_final before update or delete on seal_access for each row execute function refuse_change_for_a_year();

-- One key in use for each person, and one owner for each key.
create unique index seal_key_one_in_use on seal_key (person_id) where retired_at is null;
create unique index seal_key_one_owner on seal_key (recipient);
