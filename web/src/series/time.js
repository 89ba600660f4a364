// A scale of days on which long stretches without anything are cut short, and shown to be.
import {scaleUtc, utcFormat} from 'd3';

const DAY = 86_400_000;
const LONG = 240 * DAY;
const [CUT, LEAST] = [34, 70];

/** A point in time of an ISO day, month, year, or the first of a range. */
export function dated(iso) {
  const time = iso ? Date.parse(`${iso.split('/')[0]}`) : NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

/**
 * The scale from left to right over the days on which something is told.
 *
 * Its segments are what is drawn to scale; its cuts lie between them.
 */
export function timeScale(dates, left, right) {
  const times = [...new Set(dates.filter(Boolean).map(Number))].sort((one, other) => one - other);
  const [first, last] = [times[0], times.at(-1)];
  const pad = Math.min(12 * DAY, Math.max(DAY, (last - first) / 40));
  const segments = [[first - pad, first]];
  for (const time of times) {
    const before = segments.at(-1)[1];
    if (time - before > LONG && time - before > (last - first) / 6) {
      segments.push([time - pad, time]);
    } else {
      segments.at(-1)[1] = time;
    }
  }
  segments.forEach((segment) => (segment[1] += pad));
  const room = right - left - CUT * (segments.length - 1);
  const total = segments.reduce((sum, [from, until]) => sum + until - from, 0);
  const wanted = segments.map(([from, until]) => Math.max(LEAST, ((until - from) / total) * room));
  const scale = room / wanted.reduce((sum, width) => sum + width, 0);
  const [domain, range, cuts] = [[], [], []];
  let x = left;
  segments.forEach(([from, until], index) => {
    domain.push(from, until);
    range.push(x, x + wanted[index] * scale);
    x += wanted[index] * scale;
    if (index < segments.length - 1) {
      cuts.push({x, width: CUT, days: Math.round((segments[index + 1][0] - until) / DAY)});
      x += CUT;
    }
  });
  const to = scaleUtc(domain.map((time) => new Date(time)), range).clamp(true);
  to.cuts = cuts;
  to.segments = segments.map(([from, until], index) => ({from, until, left: range[2 * index], right: range[2 * index + 1]}));
  return to;
}

/** Where the axis has its marks, and what stands there. */
export function ticks({segments}) {
  return segments.flatMap(({from, until, left, right}) => {
    const scale = scaleUtc([from, until], [left, right]);
    const short = until - from < 40 * DAY && right - left < 200;
    const all = short ? [new Date((from + until) / 2)] : scale.ticks(Math.max(2, Math.floor((right - left) / 75)));
    const daily = short || (all.length > 1 && all[1] - all[0] < 27 * DAY);
    return all.map((date, index) => ({x: scale(date), words: words(date, index === 0 || (date.getUTCMonth() === 0 && !daily), daily)}));
  });
}

function words(date, withYear, daily) {
  const day = utcFormat(daily ? '%-d %b' : '%b')(date);
  return withYear ? [day, utcFormat('%Y')(date)] : [day];
}
