package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.engine.form.FormValues;

class WorklistTest extends EdgeTest {

    private static final String EVA = "sundsvall.kollega";
    private static final String HELLO = "{\"text\":\"Hej\"}";

    @Autowired
    private Worklist work;

    @Autowired
    private FormDrafts drafts;

    @BeforeEach
    void aColleague() {
        identities.synchronise(EVA, "Eva Strand", Set.of("kommun-2281.caseworker"));
    }

    @Test
    void listsWhatTasklistLists() {
        var task = start("entry-1", "kommun-2281").getId();

        assertThat(work.list(TaskList.MINE, ANNA)).isEmpty();
        assertThat(work.list(TaskList.UNIT, JOHAN)).isEmpty();
        assertThat(work.list(TaskList.UNIT, ANNA)).singleElement().satisfies(listed -> {
            assertThat(listed.id()).isEqualTo(task);
            assertThat(listed.caseNumber()).isEqualTo("S-entry-1");
            assertThat(listed.subject()).isEqualTo("entry-1");
            assertThat(listed.assignee()).isNull();
        });
        work.claim(task, ANNA);
        assertThat(work.list(TaskList.UNIT, EVA)).isEmpty();
        assertThat(work.list(TaskList.MINE, ANNA)).hasSize(1);
        work.giveBack(task, ANNA);
        assertThat(work.list(TaskList.UNIT, EVA)).hasSize(1);
        assertThat(work.inCase("S-entry-1", EVA)).hasSize(1);
    }

    @Test
    void opensTheFormWithWhatTheDomainShowsAndNoId() {
        var task = start("entry-1", "kommun-2281").getId();

        var open = work.open(task, ANNA);

        assertThat(open.schema()).contains("\"id\": \"keep-entry\"");
        assertThat(open.shown())
                .contains("Om entry-1", "Sundsvall", "2026-01-02")
                .doesNotContain("entryId");
        assertThat(open).hasToString("OpenForm");
    }

    @Test
    void tellsAStrangerNothing() {
        var task = start("entry-1", "kommun-2281").getId();

        for (var id : new String[] {task, "00000000-0000-0000-0000-000000000000"}) {
            assertThat(work.find(id, JOHAN)).isEmpty();
            assertThat(work.handedIn(id, JOHAN)).isEmpty();
            assertThat(drafts.save(id, JOHAN, 0, HELLO)).isEmpty();
            Stream.<ThrowingCallable>of(
                            () -> work.open(id, JOHAN),
                            () -> work.handIn(id, JOHAN, HELLO),
                            () -> work.claim(id, JOHAN))
                    .forEach(attempt -> assertThatThrownBy(attempt)
                            .hasMessage("Uppgiften finns inte bland dina uppgifter. Ladda om sidan."));
        }
        work.handIn(task, ANNA, HELLO);
        assertThat(work.handedIn(task, JOHAN)).isEmpty();
        assertThatThrownBy(() -> work.handIn(task, JOHAN, HELLO)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesInTheSentencesOfTasklist() {
        var task = start("entry-1", "kommun-2281").getId();

        for (var values : new String[] {
            "{}",
            "{\"text\":\"   \"}",
            "{\"text\":\"aaaaaaaaaaaaaaaaaaaaa\"}",
            "{\"text\":\"a\",\"weight\":5}",
            "{\"text\":\"a\",\"weight\":\"tre\"}",
            "{\"text\":\"a\",\"weight\":2.5}",
            "{\"text\":\"a\",\"day\":\"2026-02-30\"}",
            "{\"text\":\"a\",\"kind\":\"ANNAT\"}",
            "{\"text\":\"a\",\"other\":\"x\"}",
            "{\"text\":[\"a\"]}",
            "{\"text\":\"nej\"}"
        }) {
            var tasklist = refusalOf(() -> acting.as(
                    ANNA, () -> forms.submitTaskFormWithVariablesInReturn(task, FormValues.read(values), false)));
            assertThat(refusalOf(() -> work.handIn(task, ANNA, values)))
                    .isEqualTo(tasklist)
                    .isNotEmpty();
        }
        assertThat(refusalOf(() -> work.handIn(task, ANNA, "[]"))).contains("gick inte att läsa");
        assertThat(ledger.received).isEmpty();
        assertThat(work.list(TaskList.UNIT, ANNA)).hasSize(1);
    }

    private static String refusalOf(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (Refusal refused) {
            return refused.field().orElse("") + ": " + refused.sentence();
        } catch (FormFieldValidationException refused) {
            var field = refused.getDetail() instanceof String key ? key : "";
            return field + ": " + refused.getMessage();
        }
    }

    @Test
    void handsInOnceHoweverOftenItIsSent() {
        var task = start("entry-1", "kommun-2281").getId();

        var first = work.handIn(task, ANNA, HELLO);
        var second = work.handIn(task, ANNA, HELLO);

        assertThat(second).isEqualTo(first);
        assertThat(first.user()).isEqualTo(ANNA);
        assertThat(first.caseNumber()).isEqualTo("S-entry-1");
        assertThat(ledger.received).hasSize(1);
    }

    @Test
    void handsInAgainWhatTheDatabaseRolledBackForSomebodyElse() {
        var task = start("entry-1", "kommun-2281").getId();
        ledger.collisions = 2;

        assertThatThrownBy(() -> work.handIn(task, ANNA, HELLO)).isNotInstanceOf(Refusal.class);
        assertThat(ledger.collisions).as("tried once more, and no more").isZero();
        assertThat(ledger.received).isEmpty();

        ledger.collisions = 1;
        assertThat(work.handIn(task, ANNA, HELLO).user()).isEqualTo(ANNA);
        assertThat(ledger.received).hasSize(1);
    }

    @Test
    void saysOfAFormOfTasklistThatItWasMetWhateverItWasThatMetIt() {
        var task = start("entry-1", "kommun-2281").getId();
        Runnable inTasklist = () ->
                acting.as(ANNA, () -> forms.submitTaskFormWithVariablesInReturn(task, FormValues.read(HELLO), false));
        ledger.collisions = 2;

        assertThatThrownBy(inTasklist::run)
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageContaining("ENGINE-03005");
        assertThat(ledger.received).isEmpty();

        ledger.collisions = 1;
        inTasklist.run();
        assertThat(ledger.received).hasSize(1);
    }

    @Test
    void handsInOnceWhenTwoAreSentAtTheSameTime() {
        var task = start("entry-1", "kommun-2281").getId();
        var together = new CountDownLatch(2);

        var sent = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> {
                    together.countDown();
                    return work.handIn(task, ANNA, HELLO);
                }))
                .toList();

        assertThat(sent.get(0).join()).isEqualTo(sent.get(1).join());
        assertThat(work.list(TaskList.UNIT, ANNA)).isEmpty();
    }

    @Test
    void startsOnceWithTheSameKey() {
        assertThat(work.startable(ANNA)).extracting(Startable::process).contains("ledger");
        assertThat(work.openStart("ledger", ANNA).shown()).contains("Sundsvall");

        var first = work.start("ledger", "key-1", ANNA, "{\"title\":\"Ny\"}");
        var second = work.start("ledger", "key-1", ANNA, "{\"title\":\"Ny\"}");

        assertThat(second).isEqualTo(first);
        assertThat(first.caseNumber()).isEqualTo("S-1");
        assertThat(ledger.received).hasSize(1);
        assertThat(work.startedLately("ledger", ANNA)).contains(first);
        assertThat(work.startedLately("ledger", EVA)).isEmpty();
        assertThatThrownBy(() -> work.start("ledger", "key-1", EVA, "{\"title\":\"Ny\"}"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void startsNothingWithoutTheRole() {
        identities.synchronise("nord.polis", "Eva Strand", Set.of("polis-nord.assessor"));

        assertThat(work.startable("nord.polis")).isEmpty();
        assertThatThrownBy(() -> work.start("ledger", "key-2", "nord.polis", "{\"title\":\"Ny\"}"))
                .isInstanceOf(Refusal.class);
        assertThat(ledger.received).isEmpty();
    }

    @Test
    void leavesAColleaguesTaskToTheColleague() {
        var task = start("entry-1", "kommun-2281").getId();
        work.claim(task, EVA);

        assertThatThrownBy(() -> work.handIn(task, ANNA, HELLO)).hasMessageContaining("En kollega har tagit uppgiften");
        assertThat(ledger.received).isEmpty();
    }

    @Test
    void keepsADraftFromWritingOverANewerOne() {
        var task = start("entry-1", "kommun-2281").getId();

        assertThat(drafts.save(task, ANNA, 0, "{\"text\":\"ett\"}"))
                .hasValueSatisfying(kept -> assertThat(kept.version()).isEqualTo(1));
        assertThat(drafts.save(task, ANNA, 1, "{\"text\":\"två\"}"))
                .hasValueSatisfying(kept -> assertThat(kept.version()).isEqualTo(2));
        var late = drafts.save(task, ANNA, 1, "{\"text\":\"tre\"}").orElseThrow();

        assertThat(late.version()).isEqualTo(2);
        assertThat(late.values()).contains("två");
        assertThat(late).hasToString("FormDraft[2]");
    }

    @Test
    void showsTwoOfficersEachOthersVersion() {
        var task = start("entry-1", "kommun-2281").getId();
        drafts.save(task, ANNA, 0, "{\"text\":\"Annas\"}");
        drafts.save(task, EVA, 0, "{\"text\":\"Evas\"}");

        assertThat(drafts.others(task, ANNA)).singleElement().satisfies(other -> {
            assertThat(other.user()).isEqualTo(EVA);
            assertThat(other.values()).contains("Evas");
        });
        assertThat(drafts.others(task, JOHAN)).isEmpty();
    }

    @Test
    void leavesTheSecondOfficerBothVersionsWhenTheFirstHasHandedIn() {
        var task = start("entry-1", "kommun-2281").getId();
        drafts.save(task, ANNA, 0, "{\"text\":\"Annas\"}");
        drafts.save(task, EVA, 0, "{\"text\":\"Evas\"}");
        work.handIn(task, EVA, "{\"text\":\"Evas\"}");

        var done = work.handIn(task, ANNA, "{\"text\":\"Annas\"}");

        assertThat(done.user()).isEqualTo(EVA);
        assertThat(ledger.received).hasSize(1);
        assertThat(drafts.own(task, ANNA)).hasValueSatisfying(own -> {
            assertThat(own.values()).contains("Annas");
            assertThat(own.handedIn()).contains("Evas");
        });
        assertThat(drafts.own(task, EVA)).isEmpty();
        assertThat(drafts.save(task, ANNA, 1, "{\"text\":\"Annas till\"}"))
                .hasValueSatisfying(kept -> assertThat(kept.handedIn()).contains("Evas"));
    }

    @Test
    void keepsWhatIsTypedInAFormThatStartsSomething() {
        var form = FormDrafts.startOf("ledger");

        assertThat(drafts.save(form, ANNA, 0, "{\"title\":\"Halv\"}")).isPresent();
        assertThat(drafts.save(form, EVA, 0, "{\"title\":\"Annan\"}")).isPresent();
        assertThat(drafts.others(form, ANNA)).isEmpty();
        work.start("ledger", "key-3", ANNA, "{\"title\":\"Hel\"}");

        assertThat(drafts.own(form, ANNA)).isEmpty();
        assertThat(drafts.own(form, EVA)).isPresent();
        drafts.discard(form, EVA);
        assertThat(drafts.own(form, EVA)).isEmpty();
    }
}
