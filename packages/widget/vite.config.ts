// How the frame and the shared look are bundled: one page, lazy chunks, names that carry the hash of their content.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // A font inside a style sheet would be fetched by everybody, whatever letters they read.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      input: {
        frame: `${here}frame.html`,
        look: `${here}src/look.css`,
        shop: `${here}../server/src/http/pages/shop/shop.css`,
      },
      output: {
        // Pages that the server draws link their sheets by a fixed name.
        assetFileNames: (asset) =>
          asset.names.some((name) => name === 'look.css' || name === 'shop.css')
            ? 'assets/[name][extname]'
            : 'assets/[name]-[hash][extname]',
        chunkFileNames: 'assets/[name]-[hash].js',
        entryFileNames: 'assets/[name]-[hash].js',
      },
    },
  },
})
