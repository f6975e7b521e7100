/** Runs before the first paint, so that a chosen theme never flashes. */
const THEME = `try{var t=localStorage.getItem('remission:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{};`

/** Keeps opened pages for reading without a network. Only where the course is served for use, not while it is written. */
const OFFLINE =
  process.env.NODE_ENV === 'production'
    ? `'serviceWorker' in navigator&&addEventListener('load',()=>navigator.serviceWorker.register('/offline.js'))`
    : ''

/** The one script that stands in every page. */
export const FIRST_SCRIPT = THEME + OFFLINE
