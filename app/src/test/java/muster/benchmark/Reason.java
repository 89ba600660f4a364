package muster.benchmark;

/** Why a case of the specifications is not read as it says. */
enum Reason {
    APPROXIMATION("A hedge, or what is only about so much: Muster gives bounds where the specification gives a number"),
    ARITHMETIC("A sum to work out or a notation of mathematics: no report writes so, and Muster does not read it"),
    BARE_UNIT("A unit without a number: Muster reads quantities, and a unit alone is none"),
    CASE_FOLDED("Text without capitals, or tokens torn apart by spaces, as no report prints it"),
    CLOCK("A time of day without a sign of it, in words, or in a form that Muster does not take for one"),
    CLOCK_RANGE("A stretch between times of day: Muster dates what reports tell by days"),
    CONVENTION("A convention of the specifications that Muster does not share: which words belong to the span, or where a"
            + " stretch begins and ends"),
    DAY_PART("A part of the day as a stretch of hours: Muster keeps the name of the part, and gives it no hours"),
    IDENTIFIER("Digits that name something, such as an address or a telephone number: Muster reads no quantity there"),
    INFORMAL("Chat: shortened words, wrong spellings, commands to an assistant"),
    NOT_A_QUANTITY("A number that counts nothing in Muster's eyes, or the other way round"),
    NOT_READ("Not read yet"),
    OTHER_LANGUAGE("A calendar, currency or number system that reports in English seldom use"),
    PERSON("A sum, unit or word that stands in a further specification only");

    private final String says;

    Reason(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
