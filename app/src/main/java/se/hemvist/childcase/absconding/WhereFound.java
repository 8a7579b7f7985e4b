package se.hemvist.childcase.absconding;

/** Where the child is. */
enum WhereFound {
    BACK("Barnet är tillbaka i boendet"),
    ELSEWHERE("Barnet finns på annan plats"),
    DEAD("Barnet är dött");

    private final String title;

    WhereFound(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
