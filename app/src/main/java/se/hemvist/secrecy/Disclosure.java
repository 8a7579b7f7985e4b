package se.hemvist.secrecy;

import java.util.List;
import se.hemvist.organisation.Tenant;

/**
 * Utlämnande: what one unit lets another know about a person, and why it may.
 *
 * @param keeper whose record it is: the giver's, or the receiver's note of what came
 */
public record Disclosure(
        Tenant keeper,
        Tenant from,
        Receiver to,
        PersonInCase about,
        DisclosurePurpose purpose,
        List<DisclosedPart> parts,
        LegalGround ground,
        Channel channel) {

    public Disclosure {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A disclosure names the parts that passed");
        }
        if (!keeper.equals(from) && !Receiver.unit(keeper).equals(to)) {
            throw new IllegalArgumentException("A disclosure is recorded by one of the two");
        }
    }

    /** What the giver hands out, inside Hemvist. */
    public static Disclosure given(
            Tenant from,
            Receiver to,
            PersonInCase about,
            DisclosurePurpose purpose,
            List<DisclosedPart> parts,
            LegalGround ground) {
        return new Disclosure(from, from, to, about, purpose, parts, ground, Channel.HEMVIST);
    }

    /** The receiver's own note of what came inside Hemvist, about the person as the receiver knows them. */
    public static Disclosure received(
            Tenant from,
            Tenant to,
            PersonInCase about,
            DisclosurePurpose purpose,
            List<DisclosedPart> parts,
            LegalGround ground) {
        return new Disclosure(to, from, Receiver.unit(to), about, purpose, parts, ground, Channel.HEMVIST);
    }

    boolean isTheGivers() {
        return keeper.equals(from);
    }

    public Disclosure by(Channel way) {
        return new Disclosure(keeper, from, to, about, purpose, parts, ground, way);
    }
}
