// What components and services are called.

export const COMPONENTS = {active: 'active-duty', guard: 'National Guard', reserve: 'Reserve'};

export const SERVICES = {
  army: 'Army',
  'marine-corps': 'Marine Corps',
  navy: 'Navy',
  'air-force': 'Air Force',
  'space-force': 'Space Force',
  'coast-guard': 'Coast Guard',
};
