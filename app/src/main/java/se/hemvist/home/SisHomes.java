package se.hemvist.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.ReferenceFile;

/** Takes the state's homes into the register at the first start: those of the reference file that a source confirms. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SisHomes implements ApplicationRunner {

    private static final String CONFIRMED = "belagd";

    private final HomeRows rows;
    private final Organisation organisation;
    private final TransactionTemplate transaction;

    SisHomes(HomeRows rows, Organisation organisation, TransactionTemplate transaction) {
        this.rows = rows;
        this.organisation = organisation;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReferenceFile.rows("refdata/sis_ungdomshem_delvis.csv").stream()
                .filter(row -> CONFIRMED.equals(row.get("status")))
                .forEach(this::register);
    }

    /** The id follows from name and kommun, so that a later start, or another node, knows the home again. */
    private void register(Map<String, String> row) {
        var home = home(row.getOrDefault("namn", ""), row.getOrDefault("kommun_kod", ""));
        var id = UUID.nameUUIDFromBytes(("sis " + home.place().municipality() + " " + home.name()).getBytes(UTF_8));
        if (!rows.find(List.of(id)).isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> rows.insert(id, home));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // The home is there, which is all that was wanted; the transaction was only this insert.
        }
    }

    private RegisterHome home(String name, String code) {
        var municipality = organisation.municipality(code);
        return new RegisterHome(
                HomeKind.SIS,
                name,
                null,
                new HomePlace(code, municipality.name(), municipality.lat(), municipality.lon(), true),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null);
    }
}
