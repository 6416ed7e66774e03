-- A conversation that waits for a person only because the visitor refused the assistant: agreeing later brings the assistant back.
alter table conversation add column unassisted boolean not null default false;
