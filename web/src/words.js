// How values are written for people.

const NUMBER = new Intl.NumberFormat('en-US', {maximumFractionDigits: 2});
const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'});

/** 2,200; money with its currency. */
export function number(value, unit) {
  if (value === null || value === undefined) {
    return '';
  }
  const written = NUMBER.format(value);
  return unit === 'USD' ? `$${written}` : unit && unit !== 'people' && unit.length <= 12 ? `${written} ${unit}` : written;
}

/** 2,800; or 2,700–2,900 where low and high part. */
export function span(low, best, high, unit) {
  if (best !== null && best !== undefined && low === high) {
    return number(best, unit);
  }
  if (low === null || low === undefined) {
    return `up to ${number(high, unit)}`;
  }
  if (high === null || high === undefined) {
    return `${number(low, unit)} or more`;
  }
  return `${number(low)}–${number(high, unit)}`;
}

/** 13 Nov 2018, of an ISO day, or Nov 2018 of a month; what is neither is given back as it is. */
export function day(iso) {
  if (/^\d{4}-\d{2}$/.test(iso ?? '')) {
    return MONTH.format(new Date(`${iso}-01T00:00:00Z`));
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(iso ?? '') ? DAY.format(new Date(`${iso}T00:00:00Z`)) : (iso ?? '');
}

/** A sentence in which days stand as people write them. */
export function readable(sentence) {
  return (sentence ?? '').replace(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/** A range "from/to" or a day. */
export function when(iso) {
  if (!iso) {
    return '';
  }
  const [from, until] = iso.split('/');
  return !until || from === until ? day(from) : `${day(from)} – ${day(until)}`;
}

/** in-place → in place. */
export function plain(word) {
  return (word ?? '').replaceAll('-', ' ');
}

/** "1 report", "2 reports". */
export function count(n, one, many = `${one}s`) {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}
