package se.hemvist.urgent;

/** Where to bring whom, with the answer of the moment. */
record ArrivalToConfirm(
        String caseNumber, String person, String colour, String answer, String place, String address, String period) {

    @Override
    public String toString() {
        return "ArrivalToConfirm[•••]";
    }
}
