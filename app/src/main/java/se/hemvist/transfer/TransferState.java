package se.hemvist.transfer;

/** How far a transfer has come. */
enum TransferState {
    PROPOSED("Väntar på chefens beslut"),
    NOT_APPROVED("Chefen sade nej"),
    OFFERED("Erbjudet, väntar på svar"),
    REFUSED("Den andra kommunen sade nej"),
    WITHDRAWN("Återtaget"),
    HANDED_OVER("Överlämnat"),
    RECEIVED("Överlämnat, den andra kommunen har öppnat sitt ärende");

    private final String title;

    TransferState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean mayBeWithdrawn() {
        return this == PROPOSED || this == OFFERED;
    }
}
