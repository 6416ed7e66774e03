// The version of the software, as it stands in log entries and certificates.
import manifest from '../package.json' with { type: 'json' }

export const version: string = manifest.version
