package se.hemvist.engine.decision;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TableText;

/**
 * Reads files that are uploaded. The parser refuses document types, and with them entities from elsewhere and entities
 * that grow. A file may name a language of its own for its cells, which the engine would run: that is refused too.
 */
final class ReadTables {

    private static final Pattern DAYS = Pattern.compile("P?\\d{1,5}D?");

    /** Said of the whole file by the schema when the file does not; anything else is a language that can do more. */
    private static final Pattern FEEL = Pattern.compile("feel|https?://www\\.omg\\.org/spec/[A-Z0-9/]*FEEL[0-9/]*");

    private ReadTables() {}

    static TableText read(String key, byte[] file) {
        var model = parsed(file);
        refuseOtherLanguages((Document) model.getDocument().getDomSource().getNode());
        var decision = only(key, model.getModelElementsByType(Decision.class));
        var daysKept = decision.getCamundaHistoryTimeToLiveString();
        if (daysKept == null || !DAYS.matcher(daysKept).matches()) {
            throw new Refusal("Beslutet saknar \"history time to live\" i dagar. Skriv P365D.");
        }
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            throw new Refusal("Beslutet i filen är ingen tabell.");
        }
        return text(table);
    }

    private static DmnModelInstance parsed(byte[] file) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(file));
        } catch (ModelException | StackOverflowError unreadable) {
            throw new Refusal(
                    "Filen går inte att läsa som en DMN-tabell. Välj en fil som är sparad i Camunda Modeler.");
        }
    }

    private static void refuseOtherLanguages(Document document) {
        var elements = document.getElementsByTagNameNS("*", "*");
        for (int place = 0; place < elements.getLength(); place++) {
            var language = ((Element) elements.item(place)).getAttribute("expressionLanguage");
            if (!language.isEmpty() && !FEEL.matcher(language).matches()) {
                throw new Refusal("Filen väljer ett eget språk för cellerna (expressionLanguage). Ta bort det.");
            }
        }
    }

    /** What another decision says would be asked first, by whatever means it has. */
    private static Decision only(String key, Collection<Decision> decisions) {
        if (decisions.size() != 1) {
            throw new Refusal("Filen ska ha ett enda beslut, men har %d.".formatted(decisions.size()));
        }
        var decision = decisions.iterator().next();
        if (!key.equals(decision.getId())) {
            throw new Refusal("Beslutet i filen har fel id. Det ska heta %s.".formatted(key));
        }
        if (decision.getInformationRequirements().stream()
                .map(InformationRequirement::getRequiredDecision)
                .anyMatch(Objects::nonNull)) {
            throw new Refusal("Tabellen bygger på ett annat beslut. Den ska stå för sig själv.");
        }
        return decision;
    }

    private static TableText text(DecisionTable table) {
        return new TableText(
                table.getHitPolicy().name(),
                table.getInputs().stream()
                        .map(input -> input.getInputExpression() == null
                                ? ""
                                : text(input.getInputExpression().getText()))
                        .toList(),
                table.getOutputs().stream()
                        .map(output -> Objects.requireNonNullElse(output.getName(), ""))
                        .toList(),
                table.getRules().stream().map(ReadTables::row).toList());
    }

    private static TableText.Row row(Rule rule) {
        return new TableText.Row(
                Objects.requireNonNullElse(rule.getId(), ""),
                described(rule),
                rule.getInputEntries().stream()
                        .map(cell -> text(cell.getText()))
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(cell -> text(cell.getText()))
                        .toList());
    }

    private static String described(DmnElement element) {
        var description = element.getDescription();
        return description == null ? "" : description.getTextContent().strip();
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
