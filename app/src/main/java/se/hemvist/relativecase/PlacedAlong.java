package se.hemvist.relativecase;

/** Somebody who may be placed together with others, as the page of their own officer shows it. */
public record PlacedAlong(String number, String named, String more) {

    @Override
    public String toString() {
        return "PlacedAlong[" + number + "]";
    }
}
