package se.hemvist.person;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/**
 * How modules refer to a joint person: a keyed token of their own to search by, and a seal of their own to go on from.
 * Neither is the same in two modules, so a dump without the keys joins nothing.
 */
@Component
public class PersonTokens {

    private static final InformationDomain JOINING = InformationDomain.COORDINATION;

    private final BlindIndex index;
    private final Vault vault;
    private final WrittenPersons written;

    PersonTokens(BlindIndex index, Vault vault, WrittenPersons written) {
        this.index = index;
        this.vault = vault;
        this.written = written;
    }

    /** 43 characters; always the same for the same module and person. */
    public String token(String module, JointId joint) {
        return index.token(JOINING, "person." + module, joint.value().toString());
    }

    /** The token that the access log knows the person by. */
    public String forAccessLog(JointId joint) {
        return token("access-log", joint);
    }

    /** Base64, about 90 characters; another each time. For a row that is being written: it fails if the person is merged. */
    public String seal(String module, JointId joint) {
        written.add(joint);
        return vault.seal(JOINING, column(module), joint.value().toString());
    }

    public JointId open(String module, String sealed) {
        return new JointId(UUID.fromString(vault.open(JOINING, column(module), sealed)));
    }

    private static String column(String module) {
        return module + ".joint";
    }
}
