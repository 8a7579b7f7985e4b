package se.hemvist.engine.model;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.util.StringUtils;

/**
 * What a model says of itself in its extension properties.
 *
 * @param process the model's id
 * @param subject the name of the variable that holds the opaque id
 * @param starters the roles that may start it by its form
 * @param personal its tasks are whoever they were sent to's alone: nobody stands in, and no chief is told that they are late
 */
public record Declaration(String process, String subject, Set<String> starters, boolean personal) {

    /** The only other variable. */
    public static final String CASE_NUMBER = "caseNumber";

    private static final String PROPERTY = "hemvist.declaration";

    /** What this version of a model declares; empty when it declares nothing, and then nothing may run on it. */
    public static Optional<Declaration> of(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((Declaration) definition.getProperty(PROPERTY));
    }

    /** The same by the definition's id, inside a command of the engine. */
    public static Optional<Declaration> of(String definition) {
        return of(Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition));
    }

    /** Whether the tasks of that definition are nobody's but whose they are, inside a command of the engine. */
    public static boolean isPersonal(String definition) {
        return of(definition).filter(Declaration::personal).isPresent();
    }

    static void read(Element process, ProcessDefinitionEntity definition) {
        var subject = property(process, "subject");
        if (subject.isPresent()) {
            var starters = StringUtils.commaDelimitedListToSet(
                    property(process, "starters").orElse(""));
            definition.setProperty(
                    PROPERTY,
                    new Declaration(
                            definition.getKey(),
                            subject.get(),
                            Set.copyOf(starters),
                            property(process, "personal").filter("true"::equals).isPresent()));
        }
    }

    private static Optional<String> property(Element process, String name) {
        return process.elements().stream()
                .filter(element -> element.getTagName().equals("extensionElements"))
                .flatMap(extensions -> extensions.elements().stream())
                .filter(element -> element.getTagName().equals("properties"))
                .flatMap(properties -> properties.elements().stream())
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }
}
