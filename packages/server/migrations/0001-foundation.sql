-- The tables of the data map (src/map). Written by hand and kept equal to the map by the drift test, in both directions.
-- Every table about people is keyed (tenant, subject, id); row-level security holds the tenant. Times come from the domain clock:
-- nothing here calls now().

create table tenant (
  id uuid primary key,
  name text not null,
  controller jsonb not null,
  created_at timestamptz not null
);

create table site (
  tenant uuid not null references tenant (id),
  id uuid not null,
  slug text not null unique,
  name text not null,
  settings jsonb not null,
  created_at timestamptz not null,
  primary key (tenant, id)
);

create table notice (
  tenant uuid not null,
  id uuid not null,
  site uuid not null,
  version text not null,
  lang text not null,
  sha256 text not null,
  body jsonb not null,
  published_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, site, version, lang)
);

create table subject (
  tenant uuid not null,
  id uuid not null,
  state text not null check (state in ('live', 'restricted', 'erasing', 'erased')),
  created_at timestamptz not null,
  primary key (tenant, id)
);

create table subject_key (
  tenant uuid not null,
  subject uuid not null,
  bundle text not null,
  version integer not null,
  epoch integer not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant, subject, bundle, version)
);
create index subject_key_epoch on subject_key (epoch);

create table session (
  tenant uuid not null,
  id uuid not null,
  subject uuid,
  token_hash bytea not null,
  site uuid not null,
  lang text not null,
  choices jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant, id)
);
create unique index session_token on session (tenant, token_hash);
create index session_subject on session (tenant, subject) where subject is not null;
create index session_expiry on session (expires_at);

create table portal_ticket (
  tenant uuid not null,
  id uuid not null,
  subject uuid,
  session uuid,
  token_hash bytea not null,
  kind text not null check (kind in ('ticket', 'cookie', 'case')),
  rights_case uuid,
  expires_at timestamptz not null,
  primary key (tenant, id)
);
create unique index portal_ticket_token on portal_ticket (tenant, token_hash);
create index portal_ticket_subject on portal_ticket (tenant, subject) where subject is not null;

create table conversation (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  site uuid not null,
  lang text not null,
  state text not null check (state in ('open', 'waiting', 'human', 'resolved', 'ended')),
  assignee uuid,
  topic text,
  messages integer not null,
  unread integer not null,
  opened_at timestamptz not null,
  last_at timestamptz not null,
  waiting_since timestamptz,
  closed_at timestamptz,
  primary key (tenant, subject, id)
);
create unique index conversation_id on conversation (tenant, id);
create index conversation_inbox on conversation (tenant, state, last_at desc);
create unique index conversation_current on conversation (tenant, subject) where state in ('open', 'waiting', 'human');
create index conversation_closed on conversation (tenant, closed_at) where closed_at is not null;

create table message (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  conversation uuid not null,
  seq integer not null,
  origin text not null check (origin in ('visitor', 'ai', 'ai_draft', 'human', 'system')),
  client_id uuid,
  staff uuid,
  state text not null check (state in ('streaming', 'complete', 'stopped')),
  version integer not null,
  at timestamptz not null,
  body bytea not null,
  primary key (tenant, subject, id)
);
create unique index message_order on message (tenant, subject, conversation, seq);
create unique index message_once on message (tenant, subject, client_id) where client_id is not null;

create table vault (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  version integer not null,
  entries bytea not null,
  primary key (tenant, subject, id)
);

create table feedback (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  message uuid not null,
  value text not null check (value in ('helpful', 'unhelpful')),
  at timestamptz not null,
  primary key (tenant, subject, id),
  unique (tenant, subject, message)
);

create table contact (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  email bytea,
  email_index bytea,
  verified boolean not null,
  created_at timestamptz not null,
  primary key (tenant, subject, id)
);
create index contact_email on contact (tenant, email_index) where email_index is not null;

create table note (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  conversation uuid not null,
  staff uuid not null,
  text bytea not null,
  at timestamptz not null,
  primary key (tenant, subject, id)
);

create table consent_event (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  seq bigint generated always as identity,
  purpose text not null,
  state text not null check (state in ('ConsentRequested', 'ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentExpired')),
  method text not null,
  purpose_version text not null,
  notice_version text not null,
  notice_sha256 text not null,
  lang text not null,
  at timestamptz not null,
  expires_at timestamptz,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);
create index consent_latest on consent_event (tenant, subject, purpose, seq desc);

create table rights_case (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  "right" text not null check ("right" in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'review')),
  state text not null check (state in ('received', 'running', 'ready', 'done', 'blocked')),
  via text not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  progress jsonb not null,
  certificate jsonb,
  file uuid,
  file_expires_at timestamptz,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);
create unique index rights_case_open on rights_case (tenant, subject, "right") where state in ('received', 'running', 'blocked');
create index rights_case_queue on rights_case (tenant, state, due_at);

create table access_entry (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  staff uuid,
  role text not null,
  purpose text not null,
  fields text not null,
  reason bytea not null,
  at timestamptz not null,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);

create table disclosure (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  message uuid,
  processor text not null,
  region text not null,
  purpose text not null,
  categories text[] not null,
  form text not null,
  bytes integer not null,
  body_sha256 bytea not null,
  outcome text not null,
  at timestamptz not null,
  log_entry uuid not null,
  primary key (tenant, subject, id)
);

-- The audit log. The app role may only add to `log_pending`; the log leader numbers entries and may only add to `log_entry`.
create table log_pending (
  tenant uuid not null,
  id uuid primary key,
  leaf bytea not null
);

create table log_entry (
  idx bigint primary key,
  tenant uuid not null,
  id uuid not null unique,
  leaf bytea not null
);

create table log_detail (
  tenant uuid not null,
  subject uuid not null,
  id uuid not null,
  detail bytea not null,
  primary key (tenant, subject, id)
);

create table staff (
  tenant uuid not null,
  id uuid not null,
  role text not null check (role in ('agent', 'lead', 'privacy', 'admin')),
  state text not null check (state in ('invited', 'active', 'disabled')),
  name bytea not null,
  email bytea not null,
  email_index bytea not null,
  created_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, email_index)
);

create table staff_credential (
  tenant uuid not null,
  staff uuid not null,
  id uuid not null,
  kind text not null check (kind in ('totp', 'passkey', 'password')),
  version integer not null,
  secret bytea not null,
  created_at timestamptz not null,
  primary key (tenant, staff, id)
);

create table staff_session (
  tenant uuid not null,
  staff uuid not null,
  id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant, staff, id)
);
create unique index staff_session_token on staff_session (tenant, token_hash);

create table staff_invite (
  tenant uuid not null,
  staff uuid not null,
  id uuid not null,
  token_hash bytea not null,
  used_at timestamptz,
  expires_at timestamptz not null,
  primary key (tenant, staff, id)
);
create unique index staff_invite_token on staff_invite (tenant, token_hash);

create table article (
  tenant uuid not null,
  id uuid not null,
  site uuid not null,
  slug text not null,
  lang text not null,
  title text not null,
  body text not null,
  tags text[] not null,
  url text not null,
  state text not null check (state in ('quarantined', 'published', 'withdrawn')),
  provenance jsonb not null,
  sha256 text not null,
  updated_at timestamptz not null,
  published_by uuid,
  primary key (tenant, id),
  unique (tenant, site, slug, lang)
);

create table article_question (
  tenant uuid not null,
  id uuid not null,
  article uuid not null,
  text text not null,
  created_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, article, text)
);

-- Row-level security: one rule for every table with a tenant. `nullif` because an unset setting reads as '' after a transaction.
do $$
declare
  one text;
begin
  foreach one in array array['notice', 'subject', 'subject_key', 'session', 'portal_ticket', 'conversation', 'message', 'vault', 'feedback',
    'contact', 'note', 'consent_event', 'rights_case', 'access_entry', 'disclosure', 'log_detail', 'staff', 'staff_credential',
    'staff_session', 'staff_invite', 'article', 'article_question']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy tenant_only on %I using (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)', one);
    execute format('grant select, insert, update, delete on %I to aboveboard_app', one);
  end loop;
end
$$;

-- Controllers and sites are looked up before a tenant is known; they hold no personal data. Writing needs the tenant.
alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_read on tenant for select using (true);
create policy tenant_write on tenant for all using (id = nullif(current_setting('app.tenant', true), '')::uuid) with check (id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on tenant to aboveboard_app;

alter table site enable row level security;
alter table site force row level security;
create policy site_read on site for select using (true);
create policy site_write on site for all using (tenant = nullif(current_setting('app.tenant', true), '')::uuid) with check (tenant = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on site to aboveboard_app;

-- S-17: the app adds to the log and reads it; it cannot change or remove an entry. Proofs of consent can be added, not changed.
alter table log_pending enable row level security;
alter table log_pending force row level security;
create policy pending_add on log_pending for insert with check (tenant = nullif(current_setting('app.tenant', true), '')::uuid);
create policy pending_number on log_pending for all to aboveboard_log using (true);
grant insert on log_pending to aboveboard_app;
grant select, delete on log_pending to aboveboard_log;

alter table log_entry enable row level security;
alter table log_entry force row level security;
create policy entry_read on log_entry for select using (true);
create policy entry_number on log_entry for insert to aboveboard_log with check (true);
grant select on log_entry to aboveboard_app;
grant select, insert on log_entry to aboveboard_log;

revoke update, delete on consent_event from aboveboard_app;
