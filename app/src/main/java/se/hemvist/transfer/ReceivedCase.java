package se.hemvist.transfer;

/** What the kommun has got that has accepted a case. */
record ReceivedCase(
        String number,
        String from,
        String officer,
        String kind,
        String person,
        String identity,
        String protection,
        String texts) {

    @Override
    public String toString() {
        return "ReceivedCase[" + number + "]";
    }
}
