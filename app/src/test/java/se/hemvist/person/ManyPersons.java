package se.hemvist.person;

import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** Many joint persons at once, born in one year or another, as their own module keeps them. */
public class ManyPersons {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    public void insert(int from, int until, IntFunction<UUID> id) {
        jdbc.batchUpdate(
                "insert into joint_person (id, born_sealed) values (?, ?)",
                IntStream.range(from, until)
                        .mapToObj(n -> new Object[] {
                            id.apply(n),
                            vault.seal(InformationDomain.COORDINATION, "joint_person.born", (1960 + n % 50) + "-03-04")
                        })
                        .toList());
    }
}
