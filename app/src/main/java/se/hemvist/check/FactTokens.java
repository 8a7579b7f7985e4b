package se.hemvist.check;

import org.springframework.stereotype.Component;
import se.hemvist.conflict.Party;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/** How checks and the causes of conflicts point at facts without showing a dump which. */
@Component
class FactTokens {

    private static final int LONGEST_SORT = 20;

    private static final InformationDomain DESK = InformationDomain.COORDINATION;
    private static final String COLUMN = "conflict_cause.fact";
    private static final String CHECKED = "conflict_check.fact";

    private final BlindIndex index;
    private final Vault vault;

    FactTokens(BlindIndex index, Vault vault) {
        this.index = index;
        this.vault = vault;
    }

    String token(String kind, String id) {
        return index.token(DESK, COLUMN, written(kind, id));
    }

    String seal(String kind, String id) {
        return vault.seal(DESK, COLUMN, written(kind, id));
    }

    /** The kind and the id. */
    String[] open(String sealed) {
        return vault.open(DESK, COLUMN, sealed).split(" ", 2);
    }

    /** The id of a fact that waits for its check. */
    String sealChecked(String id) {
        return vault.seal(DESK, CHECKED, id);
    }

    /** With the sort in it and as long whatever the sort: the length would tell too. */
    String sealChecked(CheckedFact fact) {
        return sealChecked(fact.sort().name()
                + " ".repeat(LONGEST_SORT - fact.sort().name().length())
                + fact.id());
    }

    CheckedFact openCheckedFact(String sealed) {
        var opened = openChecked(sealed);
        return new CheckedFact(
                CheckedFact.Sort.valueOf(opened.substring(0, LONGEST_SORT).strip()), opened.substring(LONGEST_SORT));
    }

    String openChecked(String sealed) {
        return vault.open(DESK, CHECKED, sealed);
    }

    /** The person or network of a conflict that has no stay in it. */
    String ofParty(Party party) {
        return index.token(
                DESK, "placement_conflict.other", written(party.sort().name(), party.id()));
    }

    private static String written(String kind, String id) {
        return kind + " " + id;
    }
}
