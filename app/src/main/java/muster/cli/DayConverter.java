package muster.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;

/** A day as people type it. */
final class DayConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + value + "' is no day; write it as 2018-11-13");
        }
    }
}
