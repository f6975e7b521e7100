// Keeps what was opened, so that it opens again without a network. Nothing is fetched ahead, and nothing leaves the device.
const PAGES = 'pages-1'
const FILES = 'files-1'
const MOST_FILES = 300
/** Never kept: on a shared device the next person could read them. */
const PRIVATE = ['/api/', '/teach', '/join', '/certificate']

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name !== PAGES && name !== FILES) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin || isPrivate(url)) return
  event.respondWith(
    url.pathname.startsWith('/_next/static/') ? keptFirst(event.request) : networkFirst(event.request),
  )
})

function isPrivate({ pathname }) {
  return PRIVATE.some((start) => pathname.startsWith(start))
}

/** Built files never change under their name. */
async function keptFirst(request) {
  const files = await caches.open(FILES)
  const kept = await files.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) {
    await files.put(request, response.clone())
    const keys = await files.keys()
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST_FILES))) await files.delete(old)
  }
  return response
}

async function networkFirst(request) {
  const pages = await caches.open(PAGES)
  try {
    const response = await fetch(request)
    if (response.ok) await pages.put(request, response.clone())
    return response
  } catch (error) {
    const kept = await pages.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true })
    if (kept) return kept
    throw error
  }
}
