package muster.pack;

import java.util.List;
import java.util.Locale;

/**
 * What a limit forbids: tasks for certain people, but for some types.
 *
 * @param limit the type of the limit
 * @param people words for those whom no task may be for, in lower case
 * @param allowed the types of tasks that it allows all the same
 */
public record Ban(String limit, List<String> people, List<String> allowed) {
    public Ban {
        people = List.copyOf(people);
        allowed = List.copyOf(allowed);
    }

    /** Whether it forbids a task of a type for somebody, in the words of the report. */
    public boolean forbids(String task, String whom) {
        String lower = whom.toLowerCase(Locale.ROOT);
        return !allowed.contains(task) && people.stream().anyMatch(lower::contains);
    }
}
