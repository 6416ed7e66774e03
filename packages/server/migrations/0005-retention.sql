-- Retention: holds that stop it for a person, runs with what they deleted, runs that wait for two people, and figures without people.
create table legal_hold (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  ground text not null check (ground in ('legal-claims', 'complaint', 'authority-request', 'abuse')),
  reference text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  released_at timestamptz,
  primary key (tenant, subject, id)
);

create table retention_run (
  tenant uuid not null,
  id uuid not null,
  at timestamptz not null,
  began_by text not null check (began_by in ('clock', 'operator')),
  outcome text not null check (outcome in ('done', 'stopped')),
  deleted jsonb not null,
  primary key (tenant, id)
);
create index retention_run_latest on retention_run (tenant, at desc);

create table retention_stop (
  tenant uuid not null,
  id uuid not null,
  rule text not null,
  reason text not null check (reason in ('share', 'clock')),
  due integer not null,
  total integer not null,
  before timestamptz not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'confirmed', 'kept', 'done')),
  first_by uuid,
  second_by uuid,
  primary key (tenant, id)
);
create unique index retention_stop_open on retention_stop (tenant, rule) where state in ('waiting', 'confirmed');

create table statistic (
  tenant uuid not null,
  id uuid not null,
  site uuid not null,
  month text not null,
  conversations integer not null,
  messages integer not null,
  with_people integer not null,
  helpful integer not null,
  unhelpful integer not null,
  primary key (tenant, id),
  unique (tenant, site, month)
);

do $$
declare
  one text;
begin
  foreach one in array array['legal_hold', 'retention_run', 'retention_stop', 'statistic']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy tenant_only on %I using (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)', one);
    execute format('grant select, insert, update, delete on %I to aboveboard_app', one);
  end loop;
end
$$;

-- Proofs of consent can be added by the app, and neither changed nor removed (C-04). They end three years after the last word of a
-- person; this is the only way, and it measures against the newest event there is, not against a clock that somebody may have set.
create function end_consents(before timestamptz, most integer) returns integer
  language sql security definer set search_path = public
  as $$
    with ended as (
      select subject from consent_event group by subject
      having max(at) < least(before, (select max(at) from consent_event) - interval '3 years') limit most),
    gone as (delete from consent_event e using ended where e.subject = ended.subject returning 1)
    select count(*)::integer from gone
  $$;
revoke execute on function end_consents(timestamptz, integer) from public;
grant execute on function end_consents(timestamptz, integer) to aboveboard_app;
