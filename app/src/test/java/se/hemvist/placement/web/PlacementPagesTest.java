package se.hemvist.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.hemvist.InHemvist;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** The pages of a placement as they answer, to the right people and to the wrong ones. */
@InHemvist
class PlacementPagesTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    MockMvc web;

    @Autowired
    EarlierPlacements earlier;

    @Autowired
    Stays stays;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    private String stay = "";
    private String page = "";

    @BeforeEach
    void somebodyLivesThere() {
        var home = homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                null,
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
        var person = persons.registerUnknown(SUNDSVALL, "Märta Ågren", ProtectedIdentity.NONE, null);
        var of = new RequestPlacement(
                SUNDSVALL, UUID.randomUUID().toString(), "A-7KQ4-2M", person, "sundsvall.handlaggare");
        stay = earlier.takeOver(of, "sundsvall.handlaggare", home, today.minusDays(10), today.plusDays(60));
        page = "/hemvist/placeringar/" + lived().placementId();
    }

    @Test
    void showsThePlacementAndAPageForEachThingThatMayBeDone() throws Exception {
        asOfficer(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Björken, Njurunda")))
                .andExpect(content().string(containsString("Bekräfta att uppgiften stämmer")))
                .andExpect(content().string(containsString(page + "/forlang")));
        for (var code : new String[] {"forlang", "flytta", "avvikit", "avsluta", "bekrafta"}) {
            asOfficer(get(page + "/" + code))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"version\"")));
        }
        asOfficer(get(page + "/hittad")).andExpect(content().string(containsString("Det går inte att göra nu.")));
    }

    @Test
    void confirmsInOneClickAndSoTwice() throws Exception {
        var form = post(page + "/bekrafta")
                .param("formKey", UUID.randomUUID().toString())
                .param("version", version());

        asOfficer(form).andExpect(status().is3xxRedirection());

        asOfficer(form).andExpect(status().is3xxRedirection());
    }

    @Test
    void recordsThatSomebodyHasRunOnceHoweverOftenItIsSent() throws Exception {
        var form = post(page + "/avvikit")
                .param("formKey", UUID.randomUUID().toString())
                .param("version", version())
                .param("on", today.toString());

        asOfficer(form).andExpect(status().is3xxRedirection());
        asOfficer(form).andExpect(status().is3xxRedirection());

        assertThat(lived().status()).isEqualTo(StayStatus.ABSCONDED);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToDoWhenItIsRefused() throws Exception {
        asOfficer(post(page + "/avsluta")
                        .param("version", version())
                        .param("on", today.plusDays(1).toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dagen har inte kommit än.")))
                .andExpect(content().string(containsString(today.plusDays(1).toString())));
        asOfficer(post(page + "/avsluta").param("version", version()).param("on", "31 februari"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Datumet finns inte.")));
    }

    @Test
    void refusesAnOldPage() throws Exception {
        asOfficer(post(page + "/avsluta").param("version", "77").param("on", today.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Vistelsen har ändrats sedan du öppnade sidan.")));
        assertThat(lived().status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void isNotThereForTheWrongPeople() throws Exception {
        for (var wrong : new String[][] {
            {"malmo.chef", "kommun-1280.manager"},
            {"kollega", "kommun-2281.caseworker"},
            {"sundsvall.namnd", "kommun-2281.board-decider"},
            {"nord.polis", "polis-nord.assessor"},
            {"samordnare", "nationell.coordinator"}
        }) {
            as(wrong[0], wrong[1], get(page)).andExpect(status().isNotFound());
            as(wrong[0], wrong[1], get(page + "/avvikit")).andExpect(status().isNotFound());
            as(wrong[0], wrong[1], post(page + "/avvikit").param("on", today.toString()))
                    .andExpect(status().isNotFound());
        }
        asOfficer(get("/hemvist/placeringar/" + UUID.randomUUID())).andExpect(status().isNotFound());
        asOfficer(get(page + "/finns-inte")).andExpect(status().isNotFound());
        assertThat(lived().status()).isEqualTo(StayStatus.ONGOING);
    }

    private StayRow lived() {
        return stays.find(stay).orElseThrow();
    }

    private String version() {
        return String.valueOf(lived().version());
    }

    private ResultActions asOfficer(MockHttpServletRequestBuilder request) throws Exception {
        return as("sundsvall.handlaggare", "kommun-2281.caseworker", request);
    }

    private ResultActions as(String name, String group, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(name).authorities(AuthorityUtils.createAuthorityList(group)))
                .with(csrf()));
    }
}
