package se.hemvist.workspace.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.DisclosurePurpose;

/**
 * The form Lämna ut.
 *
 * @param id drawn as the form was opened, so that sent twice it is one disclosure
 * @param receiver the value of a {@link Receivers} choice
 */
record HandOut(
        @Nullable UUID id,
        @Nullable String receiver,
        @Nullable List<DisclosedPart> parts,
        @Nullable DisclosurePurpose purpose,
        @Nullable String legalBasis,
        @Nullable Channel channel) {

    static HandOut empty() {
        return new HandOut(UUID.randomUUID(), null, null, null, null, null);
    }

    /** Public for the template. */
    public boolean names(DisclosedPart part) {
        return parts != null && parts.contains(part);
    }

    /** What is not filled in, by field, in the order of the form. */
    Map<String, String> missing() {
        var missing = new LinkedHashMap<String, String>();
        if (receiver == null || receiver.isBlank()) {
            missing.put("receiver", "Välj vem som får uppgifterna.");
        }
        if (parts == null || parts.isEmpty()) {
            missing.put("parts", "Kryssa i vilka uppgifter som lämnas ut.");
        }
        if (purpose == null) {
            missing.put("purpose", "Välj vad mottagaren behöver dem till.");
        }
        if (legalBasis == null || legalBasis.isBlank()) {
            missing.put("legalBasis", "Välj en rättslig grund. Utan grund lämnas inget ut.");
        }
        if (channel == null) {
            missing.put("channel", "Välj hur uppgifterna lämnas.");
        }
        return missing;
    }

    @Override
    public String toString() {
        return "HandOut[•••]";
    }
}
