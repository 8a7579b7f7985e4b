package se.hemvist.workspace.written;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.workspace.Line;

/**
 * A page with one form, as every change of a register has it. What was typed stays when it is refused.
 *
 * @param here the id of its place in the navigation
 * @param about what is shown above the form, as it stands now
 * @param back where one comes from, and goes when all is done
 */
public record FormPage(
        String here, String title, String intro, List<Line> about, List<Field> fields, String button, String back) {

    public FormPage {
        about = List.copyOf(about);
        fields = List.copyOf(fields);
    }

    public ModelAndView shown(Typed typed) {
        return page(typed, fields, Map.of(), HttpStatus.OK);
    }

    public ModelAndView refused(Typed typed, Refusal refusal) {
        var fault = Map.of(refusal.field().orElse("form"), refusal.sentence());
        return page(
                typed,
                refusal instanceof Several several ? choosing(several) : fields,
                fault,
                HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The field with these choices in place of what was typed. */
    public FormPage with(String key, List<Option> options) {
        var others = fields.stream()
                .map(field -> field.key().equals(key) ? field.with(options) : field)
                .toList();
        return new FormPage(here, title, intro, about, others, button, back);
    }

    private List<Field> choosing(Several several) {
        return with(several.field().orElseThrow(), several.options()).fields();
    }

    private ModelAndView page(Typed typed, List<Field> shown, Map<String, String> faults, HttpStatus status) {
        var page = new ModelAndView("hemvist/formular");
        page.setStatus(status);
        page.addObject("form", this);
        page.addObject("fields", shown);
        page.addObject("typed", typed);
        page.addObject("faults", faults);
        return page;
    }
}
