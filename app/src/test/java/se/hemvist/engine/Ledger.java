package se.hemvist.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.CannotAcquireLockException;
import se.hemvist.processes.LedgerSteps;

/** A small domain for the tests of the engine's edge: entries of a ledger, each kept by a unit. */
class Ledger {

    record OpenEntry(String title, @Nullable LocalDate opened) {}

    record OpenEntryShown(String unit) {}

    enum Kind {
        NOTE,
        ALARM
    }

    record KeepEntry(
            @Size(max = 20) String text,
            @Nullable LocalDate day,
            @Nullable @Max(4) Integer weight,
            @Nullable Kind kind,
            List<String> places) {}

    record KeepEntryShown(String title, List<Option> towns, @Nullable LocalDate since) {}

    final Map<String, String> tenants = new ConcurrentHashMap<>();
    final Map<String, String> keepers = new ConcurrentHashMap<>();
    final List<Record> received = new ArrayList<>();
    final List<String> noted = new ArrayList<>();
    String nextSubject = "entry-1";
    String nextTenant = "kommun-2281";
    boolean open;
    int collisions;
    Optional<String> incident = Optional.empty();

    @Bean
    StartForm<OpenEntryShown, OpenEntry> openEntry() {
        return new OpensEntry(this);
    }

    @Bean
    TaskForm<KeepEntryShown, KeepEntry> keepEntry() {
        return new KeepsEntry(this);
    }

    @Bean
    LedgerSteps ledgerSteps(ObjectProvider<Alerts> alerts) {
        return new LedgerAnswers(this, alerts);
    }

    @Bean
    ProcessSubjects entries() {
        return new Entries(this, "ledger");
    }

    @Bean
    ProcessSubjects followUps() {
        return new Entries(this, "follow-up");
    }

    static final class OpensEntry implements StartForm<OpenEntryShown, OpenEntry> {

        private final Ledger ledger;

        OpensEntry(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public OpenEntryShown shown() {
            return new OpenEntryShown("Sundsvall");
        }

        @Override
        public Subject submit(OpenEntry command) {
            ledger.received.add(command);
            ledger.tenants.put(ledger.nextSubject, ledger.nextTenant);
            return new Subject(ledger.nextSubject, "S-1");
        }
    }

    static final class KeepsEntry implements TaskForm<KeepEntryShown, KeepEntry> {

        private final Ledger ledger;

        KeepsEntry(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public KeepEntryShown shown(String subject) {
            return new KeepEntryShown(
                    "Om " + subject, List.of(new Option("2281", "Sundsvall")), LocalDate.of(2026, 1, 2));
        }

        @Override
        public void submit(String subject, KeepEntry command) {
            if (command.text().equals("nej")) {
                throw new Refusal("text", "Skriv något annat än nej.");
            }
            if (ledger.collisions > 0) {
                ledger.collisions--;
                throw new CannotAcquireLockException("Deadlock");
            }
            ledger.received.add(command);
        }
    }

    record LedgerAnswers(Ledger ledger, ObjectProvider<Alerts> alerts) implements LedgerSteps {

        @Override
        public @Nullable String keeper(String entryId) {
            return ledger.keepers.get(entryId);
        }

        @Override
        public List<String> keeperGroups(String entryId) {
            return List.of(ledger.tenants.get(entryId) + ".caseworker");
        }

        @Override
        public void note(String entryId) {
            ledger.noted.add(entryId);
        }

        @Override
        public void alarm(String entryId) {
            ledger.incident = Optional.of(alerts.getObject().raise("ledger", "Larm i liggaren"));
        }

        @Override
        public void fail(String entryId) {
            throw new IllegalArgumentException("hemligt-ord");
        }

        @Override
        public boolean isOpen(String entryId) {
            return ledger.open;
        }

        @Override
        public String child(String entryId) {
            return entryId + "-child";
        }
    }

    record Entries(Ledger ledger, String process) implements ProcessSubjects {

        @Override
        public String tenantOf(String subject) {
            return Objects.requireNonNull(ledger.tenants.get(subject));
        }

        @Override
        public String caseNumberOf(String subject) {
            return "S-" + subject;
        }
    }
}
