// The address holds the whole state of a page: what is asked, filtered and opened. Nothing is kept elsewhere.

/** What every page keeps when going to another: the mission, the day and the point asked. */
const SHARED = ['mission', 'at', 'known'];

const CHANGED = 'muster:address';
export const NOTED = 'muster:noted';

/** The parameters of the address as an object. */
export function asked() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** The address of a page, with what is shared and the parameters given. */
export function to(page, parameters = {}) {
  const now = asked();
  const kept = Object.fromEntries(SHARED.filter((name) => name in now).map((name) => [name, now[name]]));
  return written(page, {...kept, ...parameters});
}

/** Goes on within this page: null takes a parameter away. With replace, Back skips the state before. */
export function go(changes, {replace = false} = {}) {
  const address = written(location.pathname, {...asked(), ...changes});
  if (address !== location.pathname + location.search) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    dispatchEvent(new Event(CHANGED));
  }
}

/** Writes into the address what is opened on this page, which needs no new answer: null takes a parameter away. */
export function note(changes) {
  history.replaceState(null, '', written(location.pathname, {...asked(), ...changes}));
  dispatchEvent(new Event(NOTED));
}

/** Calls back whenever the address has changed, by Back as well. */
export function onChange(listener) {
  addEventListener(CHANGED, listener);
  addEventListener('popstate', listener);
}

function written(path, parameters) {
  const kept = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(kept).toString();
  return query ? `${path}?${query}` : path;
}
