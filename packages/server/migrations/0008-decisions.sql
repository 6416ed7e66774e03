-- Decisions (Art. 22): rules in versions, decisions with what they rested on, contests.
create table decision_type (
  tenant uuid not null,
  id uuid not null,
  type text not null,
  version integer not null,
  state text not null check (state in ('draft', 'active', 'retired')),
  sha256 text not null,
  file jsonb not null,
  automated boolean not null,
  staff uuid,
  created_at timestamptz not null,
  published_at timestamptz,
  primary key (tenant, id),
  unique (tenant, type, version)
);
create unique index decision_type_active on decision_type (tenant, type) where state = 'active';

create table decision (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  type text not null,
  type_version integer not null,
  state text not null check (state in ('proposed', 'effective', 'contested', 'upheld', 'overturned')),
  conversation uuid,
  client_id uuid,
  version integer not null,
  decided_at timestamptz not null,
  effective_at timestamptz,
  body bytea not null,
  opened_by uuid,
  opened_at timestamptz,
  staff uuid,
  looked integer,
  followed boolean,
  ruling bytea,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);
create unique index decision_once on decision (tenant, subject, client_id);
create index decision_by_id on decision (tenant, id);
create index decision_waiting on decision (tenant, state, decided_at);

create table decision_review (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  decision uuid not null,
  state text not null check (state in ('open', 'upheld', 'overturned')),
  statement bytea not null,
  at timestamptz not null,
  due_at timestamptz not null,
  opened_by uuid,
  opened_at timestamptz,
  staff uuid,
  looked integer,
  closed_at timestamptz,
  ruling bytea,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);
create unique index decision_review_open on decision_review (tenant, decision) where state = 'open';
create index decision_review_of on decision_review (tenant, decision);

do $$
declare
  one text;
begin
  foreach one in array array['decision_type', 'decision', 'decision_review']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy tenant_only on %I using (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)', one);
    execute format('grant select, insert, update, delete on %I to aboveboard_app', one);
  end loop;
end
$$;

-- A version of rules is written once: what is in use can be switched, what it says cannot be changed (D-09).
revoke update, delete on decision_type from aboveboard_app;
grant update (state, automated, published_at) on decision_type to aboveboard_app;
