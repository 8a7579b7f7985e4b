package se.hemvist.check;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Apart;
import se.hemvist.engine.Retries;
import se.hemvist.processes.ConflictCheckSteps;
import se.hemvist.processes.ConflictSweepSteps;
import se.hemvist.workspace.OwnCaseSearch;

/** Everything that the check stands on, in its own modules, without the process engine. */
@ComponentScan(
        value = {
            "se.hemvist.organisation",
            "se.hemvist.secrecy",
            "se.hemvist.audit",
            "se.hemvist.person",
            "se.hemvist.network",
            "se.hemvist.threat",
            "se.hemvist.home",
            "se.hemvist.placement",
            "se.hemvist.check"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "se\\.hemvist\\.placement\\.(web\\..*|SameHome)"))
@Import(OwnCaseSearch.class)
class CheckParts {

    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    AskedChecks askedChecks(
            ObjectProvider<ConflictCheckSteps> steps,
            ObjectProvider<ConflictSweepSteps> sweeps,
            TransactionTemplate transaction) {
        return new AskedChecks(steps, sweeps, transaction);
    }

    @Bean
    Apart apart(PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return part -> transaction.executeWithoutResult(status -> part.run());
    }

    @Bean
    Retries retries() {
        return process -> 0;
    }

    @Bean
    TableInResources tableInResources() {
        return new TableInResources();
    }

    @Bean
    StoredWorld storedWorld() {
        return new StoredWorld();
    }

    @Bean
    StoredIds storedIds() {
        return new StoredIds();
    }

    @Bean
    StoredFacts storedFacts() {
        return new StoredFacts();
    }

    @Bean
    StoredAssessments storedAssessments() {
        return new StoredAssessments();
    }
}
