package se.hemvist.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.hemvist.conflict.Point;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.placement.grid.GridCell;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/** Many stays at once, sealed and with tokens as their own module keeps them, without asking for a check of each. */
public class ManyStays {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private BlindIndex index;

    @Autowired
    private StayTokens tokens;

    @Autowired
    private PersonTokens persons;

    /** One of them. */
    public record Many(UUID id, JointId joint, UUID home, Point point, LocalDate from, LocalDate until) {}

    public void insert(List<Many> stays, OffsetDateTime now) {
        jdbc.batchUpdate(
                """
                insert into stay (id, tenant, person_token, joint_sealed, home_token, home_sealed, cell_token, from_day,
                    until_day, status, created_at, changed_at, confirmed_at, version)
                values (?, 'kommun-2281', ?, ?, ?, ?, ?, ?, ?, 'DECIDED', ?, ?, ?, 0)""",
                stays.stream()
                        .map(stay -> new Object[] {
                            stay.id(),
                            tokens.person(stay.joint()),
                            persons.seal(StayTokens.MODULE, stay.joint()),
                            tokens.home(stay.home().toString()),
                            vault.seal(
                                    InformationDomain.COORDINATION,
                                    "stay.home",
                                    stay.home().toString()),
                            index.token(
                                    InformationDomain.COORDINATION,
                                    "stay.cell",
                                    GridCell.of(stay.point()).written()),
                            stay.from(),
                            stay.until(),
                            now,
                            now,
                            now
                        })
                        .toList());
    }
}
