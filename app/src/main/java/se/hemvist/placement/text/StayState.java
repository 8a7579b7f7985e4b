package se.hemvist.placement.text;

import se.hemvist.conflict.StayStatus;

/** Where a stay stands, as its kommun and the desk read it. */
public final class StayState {

    private StayState() {}

    public static String text(StayStatus status) {
        return switch (status) {
            case RESERVED -> "Boendet är reserverat";
            case DECIDED -> "Beslutad, inte genomförd";
            case ONGOING -> "Bor där";
            case NOT_ARRIVED -> "Kom inte till boendet";
            case ABSCONDED -> "Avviken";
            case ENDED -> "Avslutad";
            case CANCELLED -> "Blev inte av";
        };
    }
}
