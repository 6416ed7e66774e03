// Builds the console: hashed files under /assets, nothing inline, so that `default-src 'self'` is policy enough.
import { defineConfig, type Plugin } from 'vite'

/** React Aria brings its own words in 34 languages; those that the console does not speak would be two thirds of them in vain. */
function spokenOnly(): Plugin {
  const silent = '\0silent-language'
  return {
    name: 'spoken-only',
    enforce: 'pre',
    resolveId: (source) => (/\/intl\/.*\/(?!en-US|de-DE)[a-z]{2}-[A-Z]{2}\.m?js$/.test(source) ? silent : undefined),
    load: (id) => (id === silent ? 'export default {}' : undefined),
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [spokenOnly()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    sourcemap: false,
    rolldownOptions: {
      // Libraries mark files for server rendering, which there is none of here.
      onLog(level, log, tell) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
    },
  },
})
