package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.application.ContractMaking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.AwardedLot;
import org.homeward.contract.domain.ContractItem;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.LadderKind;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** Contracts of the acting organisation, what runs out first in front, and awards that wait for a contract. */
@Named
@RequestScoped
public class ContractsPage {

    @Inject
    private ContractReading reading;

    @Inject
    private ContractMaking making;

    @Inject
    private Acting acting;

    private int page = 1;
    private String state = "";
    private LadderKind ladder = LadderKind.HEALTH;
    private String award;
    private Page<ContractItem> list;
    private List<AwardedLot> waiting;

    public Page<ContractItem> getList() {
        if (list == null) {
            list = reading.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE), state(state), Optional.empty());
        }
        return list;
    }

    /** The state that an address names; none where it names none that there is. */
    static Optional<ContractState> state(String name) {
        return Arrays.stream(ContractState.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public List<ContractState> getStates() {
        return List.of(ContractState.values());
    }

    public List<AwardedLot> getWaiting() {
        if (waiting == null) {
            waiting = acting.actor().may(Permission.CONTRACTS_WRITE) ? reading.awardsWaiting() : List.of();
        }
        return waiting;
    }

    /** The awards that wait, as answers; the first is chosen until another is. */
    public List<Choice> getAwards() {
        return getWaiting().stream()
                .map(lot -> new Choice(
                        lot.award(),
                        lot.title() + ", " + lot.lotTitle(),
                        PageTexts.of("contract", "waiting.line", lot.provider(), lot.award())))
                .toList();
    }

    public List<Choice> getLadders() {
        return Arrays.stream(LadderKind.values())
                .map(kind -> new Choice(
                        kind,
                        PageTexts.of("contract", "ladder." + kind),
                        PageTexts.of("contract", "ladder." + kind + ".hint")))
                .toList();
    }

    public String make() {
        String ref = making.make(award, ladder).ref();
        PageTexts.done("contract", "made");
        return PageTexts.redirect("/contract/contract", List.of("ref=" + ref));
    }

    /** Whose name stands in the list: the other side's. */
    public String other(ContractItem item) {
        return item.buyer().equals(acting.actor().organisation()) ? item.provider() : item.buyer();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public LadderKind getLadder() {
        return ladder;
    }

    public void setLadder(LadderKind ladder) {
        this.ladder = ladder;
    }

    public String getAward() {
        return award == null && !getWaiting().isEmpty() ? getWaiting().get(0).award() : award;
    }

    public void setAward(String award) {
        this.award = award;
    }
}
