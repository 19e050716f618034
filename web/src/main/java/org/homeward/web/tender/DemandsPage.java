package org.homeward.web.tender;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.DemandFacts;
import org.homeward.tender.domain.DemandKind;
import org.homeward.tender.domain.DemandTime;
import org.homeward.tender.domain.EvidenceKind;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/** What bidders must have or show, one demand at a time, and the conditions that they must meet. */
@Named
@ViewScoped
public class DemandsPage extends TenderSection {

    private static final String PAGE = "/tender/demands";

    @Inject
    private TenderWriting writing;

    private int number;
    private boolean gone;
    private String kind = DemandKind.OTHER.name();
    private String text = "";
    private String whenNeeded = DemandTime.AT_CONTRACT_START.name();
    private boolean orEquivalent;
    private boolean onlyIfLawRequires;
    private String evidence = "";
    private String conditions = "";

    @Override
    protected void read(TenderView stored) {
        conditions = String.join("\n", stored.conditions());
        if (number < 1 || number > stored.demands().size()) {
            number = stored.demands().size() + 1;
            return;
        }
        DemandFacts demand = stored.demands().get(number - 1);
        kind = demand.kind().name();
        text = demand.text();
        whenNeeded = demand.whenNeeded().name();
        orEquivalent = demand.orEquivalent();
        onlyIfLawRequires = demand.onlyIfLawRequires();
        evidence = demand.evidence().map(Enum::name).orElse("");
    }

    @Override
    protected void reread(TenderView before, TenderView now) {
        boolean added = number > before.demands().size();
        number = placeNow(before.demands(), now.demands(), number, DemandFacts::text);
        gone = !added && isNew();
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.startsWith("conditions") ? "conditions" : field.replace("demands[" + (number - 1) + "].", "");
    }

    public String save() {
        List<DemandDraft> all = stored();
        DemandDraft draft = new DemandDraft(kind, text, whenNeeded, orEquivalent, onlyIfLawRequires, evidence);
        if (number <= all.size()) {
            all.set(number - 1, draft);
        } else {
            all.add(draft);
        }
        return writeAll(all);
    }

    public String remove() {
        List<DemandDraft> all = stored();
        if (number <= all.size()) {
            all.remove(number - 1);
        }
        return writeAll(all);
    }

    private String writeAll(List<DemandDraft> all) {
        return write(version -> writing.writeDemands(getRef(), version, all)) ? saved(PAGE) : "";
    }

    /** One condition a line. */
    public String saveConditions() {
        List<String> lines = Arrays.stream(conditions.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return write(version -> writing.writeConditions(getRef(), version, lines)) ? saved(PAGE) : "";
    }

    private List<DemandDraft> stored() {
        List<DemandDraft> all = new ArrayList<>();
        getView()
                .demands()
                .forEach(one -> all.add(new DemandDraft(
                        one.kind().name(),
                        one.text(),
                        one.whenNeeded().name(),
                        one.orEquivalent(),
                        one.onlyIfLawRequires(),
                        one.evidence().map(Enum::name).orElse(""))));
        return all;
    }

    public List<SelectItem> getKinds() {
        return items(DemandKind.values(), "demand.");
    }

    public List<SelectItem> getTimes() {
        return items(DemandTime.values(), "demand.");
    }

    public List<SelectItem> getEvidences() {
        return items(EvidenceKind.values(), "evidence.");
    }

    private static List<SelectItem> items(Enum<?>[] codes, String prefix) {
        return Arrays.stream(codes)
                .map(code -> new SelectItem(code.name(), PageTexts.of("tender", prefix + code.name())))
                .toList();
    }

    /** The demand as somebody else stored it; null, which a page shows as nothing, for one that is being added. */
    public DemandFacts getNow() {
        return isNew() ? null : getView().demands().get(number - 1);
    }

    /** True when somebody took out the demand that is being changed here. */
    public boolean isGone() {
        return gone;
    }

    public boolean isNew() {
        return number > getView().demands().size();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getWhenNeeded() {
        return whenNeeded;
    }

    public void setWhenNeeded(String whenNeeded) {
        this.whenNeeded = whenNeeded == null ? "" : whenNeeded;
    }

    public boolean isOrEquivalent() {
        return orEquivalent;
    }

    public void setOrEquivalent(boolean orEquivalent) {
        this.orEquivalent = orEquivalent;
    }

    public boolean isOnlyIfLawRequires() {
        return onlyIfLawRequires;
    }

    public void setOnlyIfLawRequires(boolean onlyIfLawRequires) {
        this.onlyIfLawRequires = onlyIfLawRequires;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions == null ? "" : conditions;
    }
}
