package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@JdbcTest
@Import({Officers.class, Absences.class, Agreements.class, Missions.class, LoggedInActor.class, SwedishTime.class})
class OfficersTest {

    @Autowired
    Officers officers;

    @Autowired
    CurrentActor current;

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void replacesTheGroupsAtEveryLogin() {
        officers.register(actor("anna", "kommun-2281.caseworker", "kommun-2281.intake"), null);
        officers.register(actor("anna", "kommun-2281.manager"), null);

        assertThat(officers.find("anna")).contains(actor("anna", "kommun-2281.manager"));
        assertThat(officers.inGroup(UnitGroup.parse("kommun-2281.caseworker"))).isEmpty();
    }

    @Test
    void keepsTheAddressThatALoginDoesNotGive() {
        officers.register(actor("anna", "kommun-2281.manager"), "anna@sundsvall.example");
        officers.register(actor("anna", "kommun-2281.manager"), null);

        assertThat(officers.mailOf("anna")).contains("anna@sundsvall.example");
        assertThat(officers.mailOf("nobody")).isEmpty();
    }

    @Test
    void findsThoseOfAGroup() {
        officers.register(actor("anna", "kommun-2281.caseworker", "kommun-2281.intake"), null);
        officers.register(actor("johan", "kommun-1280.caseworker"), null);

        assertThat(officers.inGroup(UnitGroup.parse("kommun-2281.intake")))
                .extracting(Actor::user)
                .containsExactly("anna");
    }

    @Test
    void findsThoseOfAUnit() {
        officers.register(actor("anna", "kommun-2281.caseworker", "kommun-2281.intake"), null);
        officers.register(actor("maria", "kommun-2281.manager", "kommun-1280.manager"), null);
        officers.register(actor("johan", "kommun-1280.caseworker"), null);

        assertThat(officers.inUnit(Tenant.ofMunicipality("2281")))
                .extracting(Actor::user)
                .containsExactly("anna", "maria");
    }

    @Test
    void actsAsWhoIsLoggedIn() {
        officers.register(actor("anna", "kommun-2281.manager"), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "anna", "", AuthorityUtils.createAuthorityList("kommun-2281.manager", "ROLE_USER")));

        assertThat(current.actor()).isEqualTo(actor("anna", "kommun-2281.manager"));
    }

    @Test
    void actsAsNobodyInAJobOrBeforeLogin() {
        assertThat(current.find()).isEmpty();

        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(current.find()).isEmpty();
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(
                user,
                "Namn " + user,
                Arrays.stream(groups).map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
