package muster.extract;

import muster.language.quantity.Amount;

/** An amount where it stands: with the noun that it counts and how that stands to the verbs. */
record Occurrence(Amount amount, Counted counted, Role role) {}
