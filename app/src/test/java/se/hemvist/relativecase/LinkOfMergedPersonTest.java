package se.hemvist.relativecase;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.network.SecretTies;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.Stays;

/** The police merge two records of a person in the moment in which a link of closed cases is looked at. */
class LinkOfMergedPersonTest {

    private static final JointId BEFORE = new JointId(UUID.randomUUID());
    private static final JointId AFTER = new JointId(UUID.randomUUID());

    private final CaseLinkRows rows = mock();
    private final LinkableCases cases = mock();
    private final SecretTies ties = mock();
    private final Persons persons = mock();
    private final Stays stays = mock();
    private final LinksOfClosedCases closed =
            new LinksOfClosedCases(rows, cases, ties, persons, mock(Placements.class), stays, Clock.systemUTC());

    @BeforeEach
    void bothCasesAreClosedAndNoStayIsFound() {
        var link = new CaseLink(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kinship.SIBLINGS,
                "tie",
                true,
                "anna",
                Instant.EPOCH,
                null,
                null,
                null,
                null);
        when(rows.all()).thenReturn(List.of(link));
        when(rows.held(link.id())).thenReturn(Optional.of(link));
        when(cases.find(any()))
                .thenAnswer(asked -> Optional.of(new LinkableCase(
                        asked.getArgument(0),
                        "A",
                        Tenant.ofMunicipality("2281"),
                        new PersonId(UUID.randomUUID()),
                        null,
                        false)));
        when(stays.ofPersons(anyCollection(), any())).thenReturn(List.of());
    }

    @Test
    void holdsWhenWhoItIsHasChangedMeanwhile() {
        when(persons.jointOf(any())).thenReturn(BEFORE, BEFORE, AFTER, AFTER);

        closed.endWhatHasBecomeNobodys();

        verify(ties, never()).end(anyString());
    }

    @Test
    void endsWhenItIsStillTheSame() {
        when(persons.jointOf(any())).thenReturn(BEFORE);

        closed.endWhatHasBecomeNobodys();

        verify(ties).end("tie");
    }
}
