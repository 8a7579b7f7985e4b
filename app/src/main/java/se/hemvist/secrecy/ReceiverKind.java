package se.hemvist.secrecy;

/** What sort of receiver it is: a legal basis opens one way only. */
public enum ReceiverKind {
    MUNICIPAL("Kommun"),
    POLICE("Polisen"),
    COORDINATION("Nationell samordning"),
    AUTHORITY("Annan myndighet"),
    SUPERVISION("Inspektionen för vård och omsorg"),
    HOME("Boende");

    private final String title;

    ReceiverKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
