package se.hemvist.placement.web;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.life.Extensions;
import se.hemvist.placement.life.Moves;
import se.hemvist.placement.life.OwnStay;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayAction;
import se.hemvist.placement.life.StayLife;
import se.hemvist.workspace.SentForms;

/** Does what a page asks for, once however often the form is sent. */
@Component
class DoneWithPlacement {

    private final OwnStays stays;
    private final StayLife life;
    private final Extensions extensions;
    private final Moves moves;
    private final SentForms sent;
    private final CurrentActor current;

    DoneWithPlacement(
            OwnStays stays, StayLife life, Extensions extensions, Moves moves, SentForms sent, CurrentActor current) {
        this.stays = stays;
        this.life = life;
        this.extensions = extensions;
        this.moves = moves;
        this.sent = sent;
        this.current = current;
    }

    void perform(String placement, StayAction action, TypedAction typed) {
        sent.once(
                typed.key(), current.actor().user(), () -> perform(stays.held(placement, typed.seen()), action, typed));
    }

    private void perform(OwnStay own, StayAction action, TypedAction typed) {
        switch (action) {
            case CONFIRM -> life.confirm(own);
            case EXTEND -> extensions.ask(own, typed.untilDay(), typed.groundsText());
            case TAKE_BACK_EXTENSION -> extensions.takeBack(own);
            case MOVE -> moves.begin(own);
            case ABSCONDED -> life.absconded(own, typed.onDay());
            case FOUND -> found(own, typed);
            case END -> life.left(own, typed.onDay());
            case WITHDRAW -> moves.withdraw(own);
        }
    }

    private void found(OwnStay own, TypedAction typed) {
        if (typed.isBack()) {
            life.cameBack(own, typed.onDay());
        } else {
            life.isElsewhere(own, typed.onDay());
        }
    }
}
