package se.hemvist.engine.process;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.model.Declaration;

/**
 * Gives every instance the information domain it belongs to, never none. It sees the raw values of a start form, so it
 * reads nothing but the subject and logs nothing.
 */
@Component
final class DomainTenants extends AbstractProcessEnginePlugin implements TenantIdProvider {

    private final SubjectsOfProcesses subjects;

    DomainTenants(SubjectsOfProcesses subjects) {
        this.subjects = subjects;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(this);
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext instance) {
        if (instance.getSuperExecution() != null) {
            return Objects.requireNonNull(instance.getSuperExecution().getTenantId(), "The caller has a tenant");
        }
        var declared = Declaration.of((ProcessDefinitionEntity) instance.getProcessDefinition())
                .orElseThrow(() -> new IllegalStateException("The process declares its subject"));
        var user = Context.getCommandContext().getAuthentication();
        return user == null ? tenantOfSubject(declared, instance) : tenantOfStarter(declared, user);
    }

    private String tenantOfSubject(Declaration declared, TenantIdProviderProcessInstanceContext instance) {
        if (!(instance.getVariables().get(declared.subject()) instanceof String subject)) {
            throw new IllegalStateException("An instance starts with its subject");
        }
        var tenant = subjects.of(declared.process()).tenantOf(subject);
        return Objects.requireNonNull(tenant, "Every subject has a tenant");
    }

    private static String tenantOfStarter(Declaration declared, Authentication user) {
        var tenants = tenantsWhereMayStart(declared, user);
        if (tenants.isEmpty()) {
            throw refusal("Du har ingen roll som får starta detta. Be din chef om rätt behörighet.");
        }
        if (tenants.size() > 1) {
            throw refusal("Du har rollen i flera enheter, så det går inte att veta vems ärendet är. "
                    + "Logga in med ett konto som bara har den enhet som ärendet gäller.");
        }
        return tenants.iterator().next();
    }

    private static Set<String> tenantsWhereMayStart(Declaration declared, Authentication user) {
        return user.getGroupIds().stream()
                .filter(group -> declared.starters().contains(group.substring(group.indexOf('.') + 1)))
                .map(group -> group.substring(0, Math.max(group.indexOf('.'), 0)))
                .filter(user.getTenantIds()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FormFieldValidationException refusal(String sentence) {
        return new FormFieldValidationException(null, sentence);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext instance) {
        throw new IllegalStateException("There are no CMMN cases here");
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        throw new IllegalStateException("Decisions are evaluated outside the engine");
    }
}
