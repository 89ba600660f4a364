package muster.pack;

/** The vocabulary of a mission: what forces, tasks, places and sources are called. */
public final class Pack {
    private final String id;

    private Pack(String id) {
        this.id = id;
    }

    /** The pack that comes with the program. */
    public static Pack bundled() {
        return new Pack("civil-support");
    }

    /** Its name and a hash of its content. */
    public String id() {
        return id;
    }
}
