package se.hemvist.report.staff;

/** What the chief reads of what was done to an officer. */
record StaffThreatToHandle(
        String number,
        String reportedBy,
        String reportedAt,
        String kind,
        String on,
        String what,
        String who,
        String colleague,
        String caseNumber,
        String police) {

    @Override
    public String toString() {
        return "StaffThreatToHandle[" + number + "]";
    }
}
