package muster.export;

import java.util.Locale;

/** The forms that every list can be had in. */
public enum Format {
    TABLE,
    CSV,
    JSONL;

    /** As the option {@code --format} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a list in this form, in lines that end with a line feed. */
    public void write(Table table, Layout layout, Appendable out) {
        switch (this) {
            case TABLE -> TerminalTable.write(table, layout, out);
            case CSV -> Csv.write(table, out);
            case JSONL -> JsonLines.write(table, out);
        }
    }
}
