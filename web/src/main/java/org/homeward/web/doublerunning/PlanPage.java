package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.ProgrammeWarning;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What goes into a programme, section by section, and what looks strange in it. */
@Named
@RequestScoped
public class PlanPage {

    /**
     * One section.
     *
     * @param link where it is written; empty for those who may not, and where something else must come first
     */
    public record Task(String title, String hint, String link, String state) {}

    /** Something that looks strange, with the page on which it is mended. */
    public record Strange(String text, String link) {}

    @Inject
    private ProgrammeReading reading;

    @Inject
    private Messages texts;

    @Inject
    private Acting acting;

    private String ref = "";
    private ProgrammeView view;

    public ProgrammeView getView() {
        if (view == null) {
            view = reading.view(ref);
        }
        return view;
    }

    /** The hospital: what is there and who lives there. */
    public List<Task> getHospital() {
        Programme programme = getView().programme();
        return List.of(
                new Task(
                        text("task.head"),
                        PageTexts.of(
                                ProgrammeSection.FEATURE,
                                "task.head.hint",
                                ProgrammePage.count("months", programme.horizonMonths()),
                                Wording.month(programme.firstMonth())),
                        link("head", true),
                        "DONE"),
                task("sites", programme.sites().size(), true),
                task("wards", programme.wards().size(), !programme.sites().isEmpty()));
    }

    /** The people, and what comes beside their support. */
    public List<Task> getMoves() {
        Programme programme = getView().programme();
        return List.of(
                task("people", programme.people().size(), !programme.wards().isEmpty()),
                task("schemes", programme.schemes().size(), true),
                task("funding", programme.funding().size(), true));
    }

    private Task task(String section, int there, boolean canStart) {
        String state = there > 0 ? "DONE" : canStart ? "NOT_STARTED" : "CANNOT_START";
        String hint = there > 0 ? ProgrammePage.count(section, there) : text("task." + section + ".hint");
        return new Task(text("task." + section), hint, link(section, canStart || there > 0), state);
    }

    private String link(String section, boolean canStart) {
        return canStart
                        && acting.actor().may(Permission.PROGRAMMES_WRITE)
                        && getView().own()
                ? "/doublerunning/" + section + ".xhtml?ref=" + ref
                : "";
    }

    private static String text(String key) {
        return PageTexts.of(ProgrammeSection.FEATURE, key);
    }

    /** What looks strange or is not counted, each with the place where it is mended. */
    public List<Strange> getStrange() {
        return getView().warnings().stream().map(this::strange).toList();
    }

    private Strange strange(ProgrammeWarning warning) {
        String section = warning.field().replaceAll("\\[.*", "");
        int number = Integer.parseInt(warning.field().replaceAll("^\\w+\\[(\\d+)].*$", "$1")) + 1;
        String link = link(section, true);
        return new Strange(
                texts.text(warning.code(), warning.parameters()), link.isEmpty() ? "" : link + "&n=" + number);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
