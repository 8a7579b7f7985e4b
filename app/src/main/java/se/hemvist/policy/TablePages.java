package se.hemvist.policy;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Allvarstabellen: what holds, and another that is tried on today's conflicts before it does. */
@Controller
@RequestMapping("/hemvist/tabell")
class TablePages {

    private static final String WHAT = "severity-table";
    private static final String TRIED = "se.hemvist.policy.tried";

    private final DeskTable table;
    private final Sending sending;
    private final CurrentActor current;
    private final AccessLog log;

    TablePages(DeskTable table, Sending sending, CurrentActor current, AccessLog log) {
        this.table = table;
        this.sending = sending;
        this.current = current;
        this.log = log;
    }

    @GetMapping
    ModelAndView shown() {
        coordinator(Action.READ, "in-force");
        log.write(access(Action.READ, "in-force"));
        return page(null);
    }

    @GetMapping("/fil")
    ResponseEntity<byte[]> file() {
        coordinator(Action.EXPORT, "in-force");
        int version = table.inForce().version();
        log.write(access(Action.EXPORT, "v" + version));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(DeskTable.KEY + "-v" + version + ".dmn")
                                .build()
                                .toString())
                .body(table.file(version));
    }

    /** Looks and changes nothing: what is tried stays in the session until it is put in force or another is tried. */
    @PostMapping("/prova")
    ModelAndView tried(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpSession session) {
        coordinator(Action.SEARCH, "tried");
        try {
            var uploaded = new UploadedFile(contentOf(file), table.inForce().version());
            var preview = table.preview(uploaded);
            log.write(access(Action.SEARCH, uploaded.hash()));
            session.setAttribute(TRIED, uploaded);
            var page = new ModelAndView("hemvist/tabell-provad");
            page.addObject("preview", preview);
            page.addObject("typed", Typed.empty());
            return page;
        } catch (Refusal refusal) {
            log.refused(access(Action.SEARCH, "tried"));
            return page(refusal);
        }
    }

    @PostMapping("/galler")
    ModelAndView putInForce(@RequestParam Map<String, String> values, HttpSession session, RedirectAttributes next) {
        var coordinator = coordinator(Action.DECIDE, "in-force");
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> {
            int version = table.putInForce(tried(typed, session), coordinator.user());
            log.write(access(Action.DECIDE, "v" + version));
            next.addFlashAttribute(
                    "notice",
                    "Version %d gäller nu. Alla vistelser kontrolleras om; till dess är alla besked till kommunerna okända."
                            .formatted(version));
        });
        refused.ifPresentOrElse(
                why -> log.refused(access(Action.DECIDE, "in-force")), () -> session.removeAttribute(TRIED));
        return refused.map(this::page).orElseGet(() -> new ModelAndView("redirect:/hemvist/tabell"));
    }

    /** Exactly the file whose preview was shown on the page that is sent. */
    private static UploadedFile tried(Typed typed, HttpSession session) {
        return Optional.ofNullable(session.getAttribute(TRIED))
                .filter(UploadedFile.class::isInstance)
                .map(UploadedFile.class::cast)
                .filter(file -> file.hash().equals(typed.raw("hash")))
                .orElseThrow(() -> new Refusal("Du har provat en annan fil sedan dess. Prova filen igen."));
    }

    private ModelAndView page(@Nullable Refusal refusal) {
        var page = new ModelAndView("hemvist/tabell");
        page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("table", table.shown());
        page.addObject("fault", refusal == null ? null : refusal.sentence());
        return page;
    }

    private static byte[] contentOf(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Actor coordinator(Action action, String id) {
        var actor = current.actor();
        if (!actor.is(Tenant.NATIONAL, Role.COORDINATOR)) {
            log.refused(access(action, id));
            throw new NothingThere();
        }
        return actor;
    }

    private static Access access(Action action, String id) {
        return Access.to(action, WHAT, id).of(Tenant.NATIONAL);
    }
}
