-- An erasure finds its case by its id, and a person's tickets by the visits in which they were made; without these, either read all there are.
create unique index rights_case_id on rights_case (tenant, id);
create index portal_ticket_session on portal_ticket (tenant, session) where session is not null;
