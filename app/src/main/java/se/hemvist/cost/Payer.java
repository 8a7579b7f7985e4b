package se.hemvist.cost;

/** Who pays for the days. */
enum Payer {
    MUNICIPALITY("Kommunen"),
    POLICE("Polisen"),
    REGION("Regionen"),
    OTHER("Någon annan");

    private final String title;

    Payer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
