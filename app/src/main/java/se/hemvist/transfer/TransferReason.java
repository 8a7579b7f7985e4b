package se.hemvist.transfer;

/** Why another kommun should have the case; the only reason that it reads before it answers. */
enum TransferReason {
    MOVED("Personen har flyttat till er kommun"),
    TIES("Personen har starkast anknytning till er kommun"),
    PROTECTION("Personen kan inte skyddas i vår kommun");

    private final String title;

    TransferReason(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
