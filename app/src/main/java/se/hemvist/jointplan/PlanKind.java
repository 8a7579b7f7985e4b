package se.hemvist.jointplan;

/** By which way of working the authorities make the plan. */
enum PlanKind {
    SIP("Samordnad individuell plan (SIP)", 0, 200),
    SIG("Plan i social insatsgrupp (SIG)", 12, 29),
    SSPF("Plan i SSPF", 0, 20),
    BOB("Plan i BOB", 0, 200),
    OTHER("Plan med andra myndigheter", 0, 200);

    private final String title;
    private final int youngest;
    private final int oldest;

    PlanKind(String title, int youngest, int oldest) {
        this.title = title;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    String title() {
        return title;
    }

    boolean isFor(int age) {
        return age >= youngest && age <= oldest;
    }

    String ages() {
        return "%s är för den som är %d–%d år. Välj en annan sorts plan.".formatted(title, youngest, oldest);
    }

    /** In a social insatsgrupp the police always take part. */
    boolean needsThePolice() {
        return this == SIG;
    }
}
