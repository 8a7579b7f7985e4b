package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TypedFormsTest extends EdgeTest {

    private static final String MARKER = "Xylofonmarkör";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FilterService filters;

    @Test
    void readsTheFormIntoItsCommand() {
        var task = start("entry-1", "kommun-2281");

        acting.as(ANNA, () -> {
            forms.submitTaskForm(
                    task.getId(),
                    kept("  Hej ")
                            .putValue("day", "2026-02-28")
                            .putValue("weight", 3)
                            .putValue("kind", "ALARM")
                            .putValue(
                                    "places", SpinValues.jsonValue("[\"2281\"]").create()));
            return task;
        });

        assertThat(ledger.received)
                .containsExactly(
                        new Ledger.KeepEntry("Hej", LocalDate.of(2026, 2, 28), 3, Ledger.Kind.ALARM, List.of("2281")));
    }

    @Test
    void leavesNoValueOfAnyFormInTheEngine() {
        identity.setAuthentication(ANNA, List.of("kommun-2281.caseworker"), List.of("kommun-2281"));
        forms.submitStartForm(
                definition("ledger"),
                MARKER + "-nyckel",
                Variables.createVariables().putValue("title", MARKER));
        identity.clearAuthentication();
        var task = tasks.createTaskQuery().singleResult();
        acting.as(ANNA, () -> {
            forms.submitTaskForm(
                    task.getId(),
                    kept(MARKER)
                            .putValue(
                                    "places",
                                    SpinValues.jsonValue("[\"" + MARKER + "\"]").create()));
            return task;
        });

        assertThat(ledger.received).hasSize(2);
        assertThat(jdbcTablesWith(MARKER)).isEmpty();
        assertThat(runtime.createVariableInstanceQuery().list())
                .extracting("name", "textValue")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("entryId", "entry-1"),
                        org.assertj.core.groups.Tuple.tuple("caseNumber", "S-1"));
        assertThat(runtime.createProcessInstanceQuery().singleResult().getBusinessKey())
                .isEqualTo("entry-1");
        assertThat(runtime.createProcessInstanceQuery().singleResult().getTenantId())
                .isEqualTo("kommun-2281");
    }

    @Test
    void saysInSwedishWhatIsWrong() {
        var task = start("entry-1", "kommun-2281");

        assertThat(refusalOf(task.getId(), Variables.createVariables())).isEqualTo("”Anteckning” måste fyllas i.");
        assertThat(refusalOf(task.getId(), kept("   "))).isEqualTo("”Anteckning” måste fyllas i.");
        assertThat(refusalOf(task.getId(), kept("a".repeat(21)))).isEqualTo("”Anteckning” får ha högst 20 tecken.");
        assertThat(refusalOf(task.getId(), kept("a").putValue("weight", 5))).isEqualTo("”Vikt” får vara högst 4.");
        for (var slip : List.of("2026-02-30", "2026-02", "0026-11-22", "1899-12-31", "2101-01-01", "+20226-11-22")) {
            assertThat(refusalOf(task.getId(), kept("a").putValue("day", slip)))
                    .isEqualTo(
                            "”Dag” ska vara en dag som finns. Skriv den som åååå-mm-dd, med ett år från 1900 till 2100.");
        }
        assertThat(refusalOf(task.getId(), kept("a").putValue("kind", "ANNAT")))
                .isEqualTo("”Slag” ska vara något av de val som finns.");
        assertThat(refusalOf(task.getId(), kept("a").putValue("weight", "tre")))
                .isEqualTo("”Vikt” ska vara ett heltal.");
        assertThat(refusalOf(task.getId(), kept("a").putValue("other", "x")))
                .isEqualTo("Formuläret innehåller något som inte hör dit. Ladda om sidan och fyll i det igen.");
        assertThat(refusalOf(task.getId(), kept("nej"))).isEqualTo("Skriv något annat än nej.");
        assertThat(ledger.received).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void showsWhatTheDomainSays() {
        var task = start("entry-1", "kommun-2281");

        var shown = acting.as(ANNA, () -> forms.getTaskFormVariables(task.getId(), null, false));

        assertThat(shown.<TypedValue>getValueTyped("title")).isEqualTo(Variables.stringValue("Om entry-1"));
        assertThat(shown.get("since")).isEqualTo("2026-01-02");
        assertThat(shown.<JsonValue>getValueTyped("towns").getValueSerialized())
                .isEqualTo("[{\"value\":\"2281\",\"label\":\"Sundsvall\"}]");
        assertThat(forms.getStartFormVariables(definition("ledger")).get("unit"))
                .isEqualTo("Sundsvall");
    }

    @Test
    void completesNothingPastItsForm() {
        var task = start("entry-1", "kommun-2281");

        acting.as(ANNA, () -> {
            assertThatThrownBy(() -> tasks.complete(task.getId())).hasMessageContaining("bara med sitt formulär");
            assertThatThrownBy(() -> tasks.complete(task.getId(), kept("Hej"))).isNotNull();
            assertThatThrownBy(() -> tasks.delegateTask(task.getId(), JOHAN)).isNotNull();
            return task;
        });
        assertThatThrownBy(() -> tasks.saveTask(tasks.newTask())).isNotNull();

        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void letsEverybodyTakeATaskForNobodyButThemselves() {
        var eva = "sundsvall.kollega";
        identities.synchronise(eva, "Eva Strand", Set.of("kommun-2281.caseworker"));
        var task = start("entry-1", "kommun-2281").getId();

        acting.as(ANNA, () -> {
            assertThatThrownBy(() -> tasks.claim(task, JOHAN)).hasMessageContaining("tar man själv");
            assertThatThrownBy(() -> tasks.claim(task, MARKER)).hasMessageContaining("tar man själv");
            tasks.claim(task, ANNA);
            return task;
        });
        acting.as(eva, () -> {
            assertThatThrownBy(() -> tasks.claim(task, null)).hasMessageContaining("tar man själv");
            assertThatThrownBy(() -> tasks.claim(task, eva)).isNotNull();
            return task;
        });

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(ANNA);
        assertThat(jdbcTablesWith(MARKER)).isEmpty();
    }

    @Test
    void letsEverybodyGiveTheirOwnTaskBack() {
        var task = start("entry-1", "kommun-2281").getId();

        acting.as(ANNA, () -> {
            tasks.claim(task, ANNA);
            tasks.claim(task, null);
            return task;
        });

        assertThat(tasks.createTaskQuery().taskUnassigned().list())
                .extracting("id")
                .containsExactly(task);
    }

    @Test
    void completesThroughTheSamePathForOurOwnPages(@Autowired Tasks own) {
        start("entry-1", "kommun-2281");
        var task = own.of("entry-1").get(0);
        var command = new Ledger.KeepEntry("Hej", LocalDate.of(2026, 3, 1), null, null, List.of("2281"));

        assertThatThrownBy(() -> own.complete(task.id(), JOHAN, command)).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> own.complete(task.id(), ANNA, new Ledger.KeepEntry("nej", null, null, null, List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("Skriv något annat än nej.");
        own.claim(task.id(), ANNA);
        own.complete(task.id(), ANNA, command);

        assertThat(ledger.received).containsExactly(command);
        assertThat(own.of("entry-1")).isEmpty();
    }

    @Test
    void sharesFiltersThatEverybodyCanRead() {
        var task = start("entry-1", "kommun-2281");
        var names = acting.as(ANNA, () -> filters.createTaskFilterQuery().listPage(0, 10));

        assertThat(names)
                .extracting("name")
                .containsExactlyInAnyOrder("Mina uppgifter", "Min enhets nya", "Förfaller i dag", "Försenade");
        tasks.setDueDate(task.getId(), new java.util.Date());
        for (var filter : names) {
            var found = acting.as(ANNA, () -> filters.listPage(filter.getId(), 0, 10));
            assertThat(found).hasSize(filter.getName().equals("Mina uppgifter") ? 0 : 1);
            assertThat(acting.as(JOHAN, () -> filters.listPage(filter.getId(), 0, 10)))
                    .isEmpty();
        }
    }

    @Test
    void countsWhatEndsWithTheDayToTheDay() {
        var zone = java.time.ZoneId.of("Europe/Stockholm");
        var midnight = java.time.LocalDate.now(zone).plusDays(1).atStartOfDay(zone);
        var task = start("entry-1", "kommun-2281");

        tasks.setDueDate(task.getId(), java.util.Date.from(midnight.toInstant()));

        assertThat(inFilter("Förfaller i dag")).isEqualTo(1);
        assertThat(inFilter("Försenade")).isZero();
    }

    private long inFilter(String name) {
        return acting.as(ANNA, () -> {
            var filter = filters.createTaskFilterQuery().filterName(name).singleResult();
            return filters.count(filter.getId());
        });
    }

    private String refusalOf(String task, VariableMap values) {
        try {
            acting.as(ANNA, () -> {
                forms.submitTaskForm(task, values);
                return task;
            });
            return "";
        } catch (FormFieldValidationException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<String> jdbcTablesWith(String marker) {
        var tables = jdbc.sql("select table_name from information_schema.tables where upper(table_name) like 'ACT%'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(30);
        return tables.stream()
                .filter(table -> jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .anyMatch(row -> row.values().stream().anyMatch(value -> holds(value, marker))))
                .toList();
    }

    private static boolean holds(Object value, String marker) {
        if (value instanceof java.sql.Blob blob) {
            try {
                return new String(blob.getBytes(1, (int) blob.length()), java.nio.charset.StandardCharsets.UTF_8)
                        .contains(marker);
            } catch (java.sql.SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return value instanceof byte[] bytes
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains(marker)
                : String.valueOf(value).contains(marker);
    }
}
