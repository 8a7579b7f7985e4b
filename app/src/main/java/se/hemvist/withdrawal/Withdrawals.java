package se.hemvist.withdrawal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Role;
import se.hemvist.secrecy.Vault;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HeldCases;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.WithdrawableParts;

/** Takes something of a case back with all that rests on it, and keeps why. */
@Component
class Withdrawals implements AddedDocuments {

    private static final String TEXT = "withdrawal.text";

    private final List<WithdrawableParts> features;
    private final HeldCases cases;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Officers officers;
    private final AccessLog log;
    private final Clock clock;

    Withdrawals(
            List<WithdrawableParts> features,
            HeldCases cases,
            JdbcClient jdbc,
            Vault vault,
            Officers officers,
            AccessLog log,
            Clock clock) {
        this.features = features;
        this.cases = cases;
        this.jdbc = jdbc;
        this.vault = vault;
        this.officers = officers;
        this.log = log;
        this.clock = clock;
    }

    WithdrawalTree tree(String caseNumber) {
        var of = held(caseNumber);
        return new WithdrawalTree(
                features.stream().flatMap(feature -> feature.of(of).stream()).toList());
    }

    /** @throws Refusal when something that rests on it has been done, or it takes another to do it */
    @Transactional
    void withdraw(String caseNumber, String id, String why, Actor actor) {
        var of = held(caseNumber);
        var tree = tree(caseNumber);
        var what = tree.find(id).orElseThrow(NothingThere::new);
        mayFall(tree, what);
        if (tree.takesADecider(what) && !decides(of, actor)) {
            throw new Refusal("Det som är beslutat tar bara enhetschefen eller nämndens utsedda ledamot tillbaka.");
        }
        keep(of, tree.fallsWith(what), why, actor);
        log.write(Access.to(Action.CLOSE, "withdrawal", id).of(of.tenant()).inCase(of.number()));
        feature(of, what).withdraw(of, what, why);
    }

    private static void mayFall(WithdrawalTree tree, Withdrawable what) {
        tree.blockerOf(what).ifPresent(done -> {
            throw new Refusal("%s: %s. Då kan det inte tas tillbaka.".formatted(done.what(), done.state()));
        });
        if (what.standing() == Withdrawable.Standing.BY_TASK) {
            throw new Refusal("%s: %s.".formatted(what.what(), what.state()));
        }
        if (!tree.mayFall(what)) {
            throw new Refusal("Det gäller inte längre. Ladda om sidan.");
        }
    }

    private static boolean decides(HeldCase of, Actor actor) {
        return actor.is(of.tenant(), Role.MANAGER) || actor.is(of.tenant(), Role.BOARD_DECIDER);
    }

    private WithdrawableParts feature(HeldCase of, Withdrawable what) {
        return features.stream()
                .filter(each -> each.of(of).contains(what))
                .findFirst()
                .orElseThrow(NothingThere::new);
    }

    private void keep(HeldCase of, List<Withdrawable> fallen, String why, Actor actor) {
        var text = fallen.stream()
                .map(part -> part.what() + " (" + part.state() + ")")
                .collect(Collectors.joining("\n", "Återtaget:\n", "\n\nSkäl: " + why));
        jdbc.sql("insert into withdrawal (case_id, text_sealed, withdrawn_by, withdrawn_at) values (?, ?, ?, ?)")
                .params(
                        of.id(),
                        vault.seal(InformationDomain.MUNICIPAL, TEXT, text),
                        actor.user(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private HeldCase held(String caseNumber) {
        return cases.find(caseNumber).orElseThrow(NothingThere::new);
    }

    @Override
    public List<Document> of(CaseFile file) {
        return cases.find(file.line().number())
                .filter(of -> cases.isOf(file, of))
                .map(this::documents)
                .orElse(List.of());
    }

    private List<Document> documents(HeldCase of) {
        return jdbc.sql("select * from withdrawal where case_id = ? order by position")
                .param(of.id())
                .query((row, number) -> new Document(
                        "Återtagande",
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                        vault.open(InformationDomain.MUNICIPAL, TEXT, row.getString("text_sealed")) + "\n\nSkrivet av "
                                + officers.nameOf(row.getString("withdrawn_by")) + "."))
                .list();
    }
}
