package se.hemvist.report.staff;

/** What the police read of what was done to an officer of a kommun. */
record StaffThreatToWeigh(
        String number, String officer, String toldAt, String kind, String on, String what, String who) {

    @Override
    public String toString() {
        return "StaffThreatToWeigh[" + number + "]";
    }
}
