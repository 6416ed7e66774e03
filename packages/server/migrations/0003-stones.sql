-- Finds at once which stone of the ledger of erased people the audit log knows as the newest: asked at every start (L-04).
create index log_entry_stone on log_entry (idx) where position('"reasonCode":"tombstone:'::bytea in leaf) > 0;
