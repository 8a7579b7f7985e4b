package se.hemvist.childcase.absconding;

/** Where the child is. */
enum WhereFound {
    BACK("Barnet är tillbaka i boendet"),
    ELSEWHERE("Barnet finns på annan plats och ska tillbaka till boendet"),
    STAYS_AWAY("Barnet finns på annan plats och kommer inte tillbaka till boendet"),
    DEAD("Barnet är dött");

    private final String title;

    WhereFound(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
