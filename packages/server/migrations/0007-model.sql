-- Who works for the controller (Art. 28), and what a model call gave away: which model, and how many values were withheld by type.
create table processor (
  tenant uuid not null,
  id text not null,
  kind text not null,
  model text not null,
  endpoint text not null,
  own boolean not null,
  name text not null,
  region text not null,
  transfer text,
  contract text not null,
  retention text not null,
  training boolean not null,
  signed_at timestamptz,
  signed_by uuid,
  paused_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant, id)
);

alter table processor enable row level security;
alter table processor force row level security;
create policy tenant_only on processor
  using (tenant = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on processor to aboveboard_app;

alter table disclosure add column model text not null default '';
alter table disclosure alter column model drop default;
alter table disclosure add column withheld bytea;
create index disclosure_of_message on disclosure (tenant, subject, message);
