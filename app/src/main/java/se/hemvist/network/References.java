package se.hemvist.network;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/** How a fact refers to the person or the network that it is about: a token to search by, a seal to go on from. */
@Component
class References {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;

    private final PersonTokens persons;
    private final BlindIndex index;
    private final Vault vault;

    References(PersonTokens persons, BlindIndex index, Vault vault) {
        this.persons = persons;
        this.index = index;
        this.vault = vault;
    }

    String token(FactKind kind, JointId person) {
        return persons.token(kind.purpose(), person);
    }

    List<String> tokens(FactKind kind, Collection<JointId> of) {
        return of.stream().map(person -> token(kind, person)).toList();
    }

    String seal(FactKind kind, JointId person) {
        return persons.seal(kind.purpose(), person);
    }

    JointId person(FactKind kind, String sealed) {
        return persons.open(kind.purpose(), sealed);
    }

    String homeToken(FactKind kind, String home) {
        return index.token(DOMAIN, home(kind), home);
    }

    List<String> homeTokens(FactKind kind, Collection<String> homes) {
        return homes.stream().map(home -> homeToken(kind, home)).toList();
    }

    String sealHome(FactKind kind, String home) {
        return vault.seal(DOMAIN, home(kind), home);
    }

    /** The home's id in the register. */
    String openHome(FactKind kind, String sealed) {
        return vault.open(DOMAIN, home(kind), sealed);
    }

    private static String home(FactKind kind) {
        return kind.table() + ".home";
    }

    List<String> networkTokens(FactKind kind, Collection<NetworkId> of) {
        return of.stream().map(network -> token(kind, network)).toList();
    }

    String token(FactKind kind, NetworkId network) {
        return index.token(DOMAIN, purpose(kind), network.value());
    }

    String seal(FactKind kind, NetworkId network) {
        return vault.seal(DOMAIN, purpose(kind), network.value());
    }

    NetworkId network(FactKind kind, String sealed) {
        return new NetworkId(vault.open(DOMAIN, purpose(kind), sealed));
    }

    private static String purpose(FactKind kind) {
        return kind.purpose() + ".network";
    }
}
