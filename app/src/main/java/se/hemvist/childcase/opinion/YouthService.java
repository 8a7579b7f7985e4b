package se.hemvist.childcase.opinion;

/** Whether ungdomstjänst would suit the young person. */
enum YouthService {
    YES("Ja"),
    NO("Nej"),
    NOT_ASKED("Har inte frågats");

    private final String title;

    YouthService(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
