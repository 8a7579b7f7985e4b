package se.hemvist.transfer;

import java.time.LocalDate;

/**
 * What a kommun is offered, as it may be read before it is accepted.
 *
 * @param number the transfer's own, by which the two can speak of it; of the case's number it says nothing
 * @param kind what sort of case, such as Barnplacering
 */
record Offer(String number, String kind, TransferReason reason, LocalDate wantedOn, String officer) {

    @Override
    public String toString() {
        return "Offer[" + number + "]";
    }
}
