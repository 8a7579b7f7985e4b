package se.hemvist.childcase.sis;

import java.time.Instant;
import java.util.UUID;

/** Skyddsplan: how the child is protected while it waits. */
record InterimPlan(UUID sis, MakeInterimPlan plan, String officer, Instant at) implements SisEntry {

    String text() {
        return "Under väntan: " + plan.where()
                + "\nSkydd: " + plan.protection()
                + "\nOm det blir värre: " + plan.ifWorse()
                + "\nBarnet: " + plan.childView();
    }

    @Override
    public String toString() {
        return "InterimPlan[•••]";
    }
}
