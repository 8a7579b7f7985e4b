package se.hemvist.threat;

/** What may happen in a case that makes the police assess the threat anew. */
public enum EventKind {
    NEW_THREAT("Nytt hot"),
    ACTOR_ARRESTED("Hotaktören gripen"),
    ACTOR_RELEASED("Hotaktören släppt"),
    LEAK("Uppgifter har läckt"),
    ADDRESS_EXPOSED("Adressen är röjd"),
    ABSCONDED("Avvikit"),
    LINKED_ABSCONDED("En person med koppling har avvikit"),
    RELAPSE("Återfall"),
    NEW_CRIME("Nytt brott");

    private final String title;

    EventKind(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }
}
