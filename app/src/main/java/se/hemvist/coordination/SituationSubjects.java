package se.hemvist.coordination;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

@Component
class SituationSubjects implements ProcessSubjects {

    private final SituationRows situations;

    SituationSubjects(SituationRows situations) {
        this.situations = situations;
    }

    @Override
    public String process() {
        return "national-coordination";
    }

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return situations.get(UUID.fromString(subject)).number();
    }
}
