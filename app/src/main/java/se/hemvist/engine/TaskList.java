package se.hemvist.engine;

/** The lists of tasks that everybody shares, each under its name in Tasklist, where they are the filters. */
public enum TaskList {
    MINE("Mina uppgifter"),
    UNIT("Min enhets nya"),
    TODAY("Förfaller i dag"),
    LATE("Försenade");

    private final String title;

    TaskList(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
