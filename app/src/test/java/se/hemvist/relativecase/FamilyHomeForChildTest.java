package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.hemvist.casework.CaseHead;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.Placements;
import se.hemvist.suitability.HomesOfCase;

/** A threatened child comes to no familjehem that nobody has looked up. */
@AmongRelatives
class FamilyHomeForChildTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    HomesOfCase tried;

    @Autowired
    Placements placements;

    @Autowired
    Homes homes;

    @Autowired
    MockMvcTester browser;

    @BeforeEach
    void sundsvallIsAtWork() {
        world.peopleAreKnown();
    }

    @Test
    void isNotDecidedOnBeforeTheRegistersAreChecked() {
        var child = aChild();
        var placement = proposed(child, HomeKind.FAMILY_HOME);
        var check = tried.subjects(child).get(0);
        assertThat(world.tasksAbout(check)).containsExactly("CheckFamilyHome");
        assertThatThrownBy(() -> decided(placement)).hasMessageContaining("inte kontrollerat");

        world.does("anna", check, cleared());
        decided(placement);

        assertThat(placements.find(placement).state()).isEqualTo("Placering beslutad");
        assertThat(page("anna", child)).contains("Boendets lämplighet", "Registerkontroll", "belastningsregistret");
        assertThat(world.tasksAbout(check)).isEmpty();
    }

    @Test
    void isNotAskedAboutOnceItIsLetGo() {
        var child = aChild();
        var placement = proposed(child, HomeKind.FAMILY_HOME);

        world.does("maria", placement, new DecidePlacement("REFUSE", "För nära."));

        assertThat(world.tasksAbout(tried.subjects(child).get(0))).isEmpty();
    }

    @Test
    void isNoQuestionForAnAdultNorForAChildInAShelter() {
        var adult = granted(RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.OWN));
        proposed(adult, HomeKind.FAMILY_HOME);
        var child = aChild();
        proposed(child, HomeKind.SHELTER);

        assertThat(tried.subjects(adult)).isEmpty();
        assertThat(tried.subjects(child)).isEmpty();
    }

    @Test
    void isNobodyElsesToCheck() {
        var child = aChild();
        proposed(child, HomeKind.FAMILY_HOME);
        var check = tried.subjects(child).get(0);

        for (var other : List.of("bo", "johan", "eva", "sara")) {
            assertThatThrownBy(() -> world.does(other, check, cleared()))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(world.tasksAbout(check)).containsExactly("CheckFamilyHome");
    }

    private CaseHead aChild() {
        return granted(RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIANS));
    }

    private CaseHead granted(OpenRelativeCase form) {
        var of = world.opens("anna", form);
        world.grantsAShelter(of);
        return of;
    }

    private String proposed(CaseHead of, HomeKind kind) {
        var home = world.commit(() -> homes.register(new RegisterHome(
                kind,
                "Eken",
                null,
                new HomePlace("2281", "Sundsvall", 62.39, 17.30, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null)));
        var placement = placements.openOf(of.id().toString()).orElseThrow();
        world.does("anna", placement, new SeekHome("22", kind.name(), today, null));
        world.does("anna", placement, new ChooseHome("RESERVE", home, null));
        world.does("anna", placement, new ReadConflictAnswer("PROPOSE", "Passar."));
        return placement;
    }

    private void decided(String placement) {
        world.readsAndDoes("maria", placement, new DecidePlacement("APPROVE", "Det brådskar mycket."));
    }

    private CheckFamilyHome cleared() {
        return new CheckFamilyHome(
                List.of("CRIMINAL_RECORDS", "SUSPICIONS", "SOCIAL_RECORDS"), today, "NOTHING_FOUND", null);
    }

    private String page(String officer, CaseHead of) {
        try {
            return browser.get()
                    .uri("/hemvist/arenden/" + of.number())
                    .with(RelativeCaseTest.as(officer))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // What the forms of these names send.

    private record SeekHome(String county, String kind, LocalDate from, @Nullable LocalDate until) {}

    private record ChooseHome(String choice, String home, @Nullable String unit) {}

    private record ReadConflictAnswer(String next, String proposal) {}

    private record DecidePlacement(String decision, String reason) {}

    private record CheckFamilyHome(
            List<String> registers, LocalDate checkedOn, String outcome, @Nullable String note) {}
}
