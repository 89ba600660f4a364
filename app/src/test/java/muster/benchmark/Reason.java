package muster.benchmark;

/** Why a case of the specifications is not read as it says. */
enum Reason {
    AGE("An age: the specification wants the number alone, Muster keeps its unit with it"),
    AMBIGUOUS("Words that mean two things, of which the specification takes one and Muster the other: pounds, 100 mb"),
    BARE_HOURS("Hours without a sign of it, such as \"Monday 12-4\": they may be anything"),
    BARE_UNIT("A unit or currency without a number: Muster reads quantities, and a unit alone is none"),
    BUSINESS_DAYS("Days of work: Muster has no calendar of them"),
    CHANGE("\"The number is from A to B\": Muster takes it for a change, and so for two numbers"),
    CURRENCY_FORM("A sign or code of a currency in a place or a spelling that Muster does not know"),
    DIGITS("Digits that may be a date in several ways or no date at all: 5.12, 20200701"),
    EXTRA("Muster finds something more than the specification has"),
    HOURS_FROM_NOW("A stretch of hours or minutes that begins or ends now"),
    INFORMAL("Abbreviations and spellings of chat: EOD, tonite, 9a"),
    MEALS("Hours told by meals"),
    MEANING("The stretch is found, but resolved by another convention"),
    NOTATION("A notation of arithmetic or of networks, or a fraction in words that no report has"),
    NOT_READ("Not read yet"),
    ORDINAL_RANGE("A range between places in an order"),
    PARTS("Muster gives parts of it, or of it and more; the specification makes one interval or number of them"),
    SPAN("Muster finds it and means the same, but the stretch of characters differs"),
    SPOKEN_PRICE(
            "A price in short, such as \"15 dollars 50\": what stands behind the currency may count something else"),
    START_AND_LENGTH("A begin and a length: Muster gives both and does not add them"),
    UNRESOLVED(
            "The specification itself leaves it unresolved: a season, a fiscal or school year, a date that does not exist");

    private final String says;

    Reason(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
