package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.ActualView;
import org.homeward.shared.domain.Permission;

/** One row of the general ledger; somebody says what it is. */
@Named
@RequestScoped
public class ActualRowPage {

    @Inject
    private ActualsTaking taking;

    @Inject
    private ActualAims aims;

    @Inject
    private LedgerHead head;

    private AskedProgramme asked;
    private long id;
    private ActualView view;
    private ActualTarget target;
    private String aim;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        id = AskedProgramme.number("id");
    }

    public ActualView getView() {
        if (view == null) {
            view = taking.row(asked.ref(), id);
        }
        return view;
    }

    public long getId() {
        return id;
    }

    public boolean isToMatch() {
        return getView().state() != ActualState.MATCHED && head.allows(Permission.LEDGER_POST);
    }

    public boolean isLate() {
        return getView().code().equals("actual-period-closed");
    }

    public List<SelectItem> getTargets() {
        return Arrays.stream(ActualTarget.values())
                .map(one -> new SelectItem(one, AskedProgramme.text("target." + one)))
                .toList();
    }

    public List<SelectItem> getAims() {
        return aims.of(asked.ref());
    }

    public String match() {
        taking.match(asked.ref(), id, Optional.ofNullable(target), aim);
        return asked.done("row.done", List.of(id), "row", "id=" + id);
    }

    public ActualTarget getTarget() {
        return target;
    }

    public void setTarget(ActualTarget target) {
        this.target = target;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }
}
