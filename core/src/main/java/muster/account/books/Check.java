package muster.account.books;

import java.util.stream.Stream;

/** One rule of the account that looks through the books; it never changes a number. */
interface Check {
    Stream<Finding> findings(Shelf shelf);
}
