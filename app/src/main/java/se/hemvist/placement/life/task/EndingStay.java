package se.hemvist.placement.life.task;

/** The stay whose last day is near. */
record EndingStay(String caseNumber, String person, String home, String period) {

    @Override
    public String toString() {
        return "EndingStay[•••]";
    }
}
