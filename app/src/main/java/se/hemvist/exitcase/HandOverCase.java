package se.hemvist.exitcase;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;

/**
 * What has been handed to the kommun that a person moves to.
 *
 * @param municipality its code
 */
record HandOverCase(
        YesNo handedOver,
        @Nullable String municipality,
        List<Handed> parts,
        @Nullable Way way,
        @Nullable @Size(max = 10_000) String comment) {

    HandOverCase {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "HandOverCase[" + handedOver + "]";
    }

    /** A part of the case that may be handed over. */
    enum Handed {
        NEEDS,
        MEASURES,
        PLAN,
        GOALS,
        THREAT,
        CARE,
        RELATIVES;

        DisclosedPart part() {
            return DisclosedPart.valueOf(name());
        }
    }

    /** How two kommuner meet: never in Hemvist. */
    enum Way {
        PHONE,
        MEETING,
        LETTER,
        SECURE_MESSAGE;

        Channel channel() {
            return Channel.valueOf(name());
        }
    }
}
