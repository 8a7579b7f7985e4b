package se.hemvist.workspace.pages;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The colour beside a conflict answer, which begins with the colour's name. */
@Component("answerColours")
class AnswerColours {

    private static final Map<String, String> STYLES = Map.of("Grön", "green", "Gul", "yellow", "Röd", "red");

    public String style(String answer) {
        return STYLES.entrySet().stream()
                .filter(colour -> answer.startsWith(colour.getKey()))
                .map(colour -> "answer " + colour.getValue())
                .findFirst()
                .orElse("answer");
    }
}
