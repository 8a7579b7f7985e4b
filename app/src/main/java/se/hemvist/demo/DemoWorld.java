package se.hemvist.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.network.Networks;

/** Makes the demo's world at the first start; later starts find it and leave it alone. */
@Component
@OnlyInTheDemo
class DemoWorld implements ApplicationRunner {

    private final Networks networks;
    private final DemoOfficers officers;
    private final DemoHomes homes;
    private final DemoNetworks rivals;
    private final DemoPersons persons;
    private final DemoAssessments assessments;
    private final ObjectProvider<DemoCases> cases;
    private final Greeting greeting;
    private final TransactionTemplate transaction;

    DemoWorld(
            Networks networks,
            DemoOfficers officers,
            DemoHomes homes,
            DemoNetworks rivals,
            DemoPersons persons,
            DemoAssessments assessments,
            ObjectProvider<DemoCases> cases,
            Greeting greeting,
            TransactionTemplate transaction) {
        this.networks = networks;
        this.officers = officers;
        this.homes = homes;
        this.rivals = rivals;
        this.persons = persons;
        this.assessments = assessments;
        this.cases = cases;
        this.greeting = greeting;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (networks.list().isEmpty()) {
            transaction.executeWithoutResult(status -> make());
        }
    }

    /** Later, since the engine's jobs begin when everything else is ready. */
    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            assessments.assess();
            cases.ifAvailable(DemoCases::make);
            greeting.print();
        }
    }

    private void make() {
        officers.register();
        rivals.register();
        persons.place(homes.register());
        assessments.request();
    }
}
