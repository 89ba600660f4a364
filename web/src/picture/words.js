// What a row of a strength is called, for people who do not know the words of the ledger.
import {COMPONENTS, SERVICES} from '../forces.js';
import {count, number, plain} from '../words.js';

const DUTIES = {'title-10': 'under Title 10', 'title-32': 'under Title 32', 'state-active-duty': 'on state active duty'};
const MASS = /(personnel|staff|wire|equipment|materiel|people|police|aircraft|troops|road|crew|company strength)$/;

/** "active-duty Army", "Air National Guard", "National Guard"; empty where nothing is told of it. */
export function force({component, service}) {
  if (component === 'guard' && (service === 'army' || service === 'air-force')) {
    return service === 'army' ? 'Army National Guard' : 'Air National Guard';
  }
  if (component === 'reserve' && service) {
    return `${SERVICES[service]} Reserve`;
  }
  return [COMPONENTS[component], SERVICES[service]].filter(Boolean).join(' ');
}

/** The duty status in words; empty where it is not told. */
export function duty({duty_status}) {
  return DUTIES[duty_status] ?? '';
}

/** "active-duty troops", "Black Hawks", "miles of concertina wire". */
export function counted(row) {
  const {subject, unit} = row;
  const noun = (row.counted ?? '').replace(/^\W+/, '').replace(/\b(cbp|dhs|fema|usda)\b/g, (name) => name.toUpperCase());
  const things = subject === 'troops' ? 'troops' : noun ? several(noun) : plain(subject);
  if (unit === 'percent') {
    return `percent of ${[force(row), things].filter(Boolean).join(' ')}`;
  }
  const whole = unit === 'person' || unit === 'item' || unit === 'USD' || noun.endsWith(unit);
  const measured = whole ? things : `${several(unit)} of ${things}`;
  return [force(row), measured].filter(Boolean).join(' ');
}

/** What is counted, with the part of it that is meant and the duty status. */
export function what(row) {
  return [upper(counted(row)), scope(row), duty(row)].filter(Boolean).join(', ');
}

/** The part that is meant, without the words of the ledger. */
export function scope({scope}) {
  return scope?.replaceAll('marine-corps', 'Marine Corps troops').replace(/\bguard\b/g, 'the National Guard').replaceAll('active ', 'active-duty ').replaceAll('title-', 'Title ') ?? '';
}

/** "5,900 active-duty troops". */
export function amount(row) {
  return `${value(row)} ${counted(row)}`;
}

/** The number as people write it; money with its sign. */
export function value({best, unit}) {
  return number(best, unit === 'USD' ? 'USD' : null);
}

/** "4,750–5,650", "1,740 or more", "up to 400"; empty where low and high are the best itself. */
export function range({low, best, high}) {
  if (low === best && high === best) {
    return '';
  }
  if (low === null) {
    return `up to ${number(high)}`;
  }
  return high === null ? `${number(low)} or more` : `${number(low)}–${number(high)}`;
}

/** "on the U.S.-Mexico border", "in Arizona, California and Texas"; empty where no place is told. */
export function where(places) {
  const border = places.find((place) => place.endsWith(' border'));
  const others = places.filter((place) => place !== border);
  const inPlaces = others.length > 0 ? `in ${listed(others)}` : '';
  if (!border) {
    return inPlaces;
  }
  return inPlaces ? `on the border ${inPlaces}` : `on the ${place(border)}`;
}

/** A place as it is printed. */
export function place(name) {
  return name.replace(/^US-/, 'U.S.-');
}

/** "Arizona, California and Texas". */
export function listed(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "on the day", "5 days before", "7 months before". */
export function age(days) {
  if (!days) {
    return 'on the day';
  }
  if (days < 0) {
    return '';
  }
  return days < 60 ? `${count(days, 'day')} before` : days < 700 ? `${Math.round(days / 30.4)} months before` : `${Math.round(days / 365.25)} years before`;
}

/** Who says so, as it stands behind "according to": "an official via Capitol Wire". */
export function voice(source) {
  return source.split(' via ').map(articled).join(' via ');
}

const NAMED_WITH = /^(Pentagon|White House|Post|Department|Defense Department|National Guard|Texas Military Department|Office of .*)$/;

function articled(name) {
  if (NAMED_WITH.test(name)) {
    return `the ${name}`;
  }
  if (!/^[a-z]/.test(name) || /^(the|an?|one|two|three|several|some|many|current|numerous) /.test(name) || /[^s']s$/.test(name)) {
    return name;
  }
  return /'s |’s /.test(name) ? `the ${name}` : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** With a capital in front. */
export function upper(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function several(noun) {
  if (MASS.test(noun)) {
    return noun;
  }
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
