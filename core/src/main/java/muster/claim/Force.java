package muster.claim;

import org.jspecify.annotations.Nullable;

/** Which force is meant; each part is null where nothing is said or several are counted together. */
public record Force(
        @Nullable Component component,
        @Nullable DutyStatus dutyStatus,
        @Nullable Service service) {
    public static final Force UNSAID = new Force(null, null, null);

    /** This force, with what it leaves unsaid taken from another. */
    public Force or(Force other) {
        return new Force(
                component != null ? component : other.component,
                dutyStatus != null ? dutyStatus : other.dutyStatus,
                service != null ? service : other.service);
    }
}
