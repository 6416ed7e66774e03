// How our server runs, as command-line settings, so that an upgrade of Aboveboard changes them without touching the cluster.

/** Port number in the socket's file name; nothing listens on a network. */
export const port = 5432

/** Name of the socket's file. */
export const socketFile = `.s.PGSQL.${port}`

/** Name of the lock file beside it. */
export const socketLockFile = `${socketFile}.lock`

/** Settings of every embedded server, in the order of their reasons. */
export const settings: readonly string[] = [
  // Reached through a Unix socket only, and only by the account that owns it (and root).
  `port=${port}`,
  'listen_addresses=',
  'unix_socket_permissions=0700',
  // M-07: the server's log must not hold a row. Errors quote values, so they are not logged at all (they reach the caller);
  // `terse` drops DETAIL, which names the running query when a backend crashes.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length_on_error=0',
  'log_checkpoints=off',
  'log_autovacuum_min_duration=-1',
  // One meaning of a timestamp on every machine.
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  // Short statements: compiling them costs more than it saves.
  'jit=off',
]
