package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderView;

/** The lots, one at a time: add, change, remove; and why there are not more of them. */
@Named
@ViewScoped
public class LotsPage extends TenderSection {

    @Inject
    private TenderWriting writing;

    private int number;
    private boolean gone;
    private String title = "";
    private String areas = "";
    private LocalDate startDate;
    private LocalDate endDate;
    private Integer capacity;
    private String lotsReason = "";

    @Override
    protected void read(TenderView stored) {
        lotsReason = stored.desk().orElseThrow().lotsReason();
        if (number < 1 || number > stored.facts().lots().size()) {
            number = stored.facts().lots().size() + 1;
            return;
        }
        LotFacts lot = stored.facts().lots().get(number - 1);
        title = lot.title();
        areas = String.join("\n", lot.areaNames());
        startDate = lot.startDate().orElse(null);
        endDate = lot.endDate().orElse(null);
        capacity = lot.capacity().isPresent() ? lot.capacity().getAsInt() : null;
    }

    @Override
    protected void reread(TenderView before, TenderView now) {
        boolean added = number > before.facts().lots().size();
        number = placeNow(before.facts().lots(), now.facts().lots(), number, LotFacts::title);
        gone = !added && isNew();
    }

    @Override
    protected String fieldOnPage(String field) {
        return field.replace("lots[" + (number - 1) + "].", "").replaceAll("^areas\\[.*", "areas");
    }

    public String save() {
        List<LotDraft> lots = stored();
        LotDraft lot = new LotDraft(
                title,
                Arrays.stream(areas.split("\\R"))
                        .map(String::strip)
                        .filter(area -> !area.isEmpty())
                        .toList(),
                Optional.ofNullable(startDate),
                Optional.ofNullable(endDate),
                Optional.ofNullable(capacity));
        if (number <= lots.size()) {
            lots.set(number - 1, lot);
        } else {
            lots.add(lot);
        }
        return write(version -> writing.writeLots(getRef(), version, lots, storedReason()))
                ? saved("/tender/lots")
                : "";
    }

    public String remove() {
        List<LotDraft> lots = stored();
        if (number <= lots.size()) {
            lots.remove(number - 1);
        }
        return write(version -> writing.writeLots(getRef(), version, lots, storedReason()))
                ? saved("/tender/lots")
                : "";
    }

    public String saveReason() {
        return write(version -> writing.writeLots(getRef(), version, stored(), lotsReason)) ? saved(TASKS) : "";
    }

    private String storedReason() {
        return getDesk().lotsReason();
    }

    private List<LotDraft> stored() {
        List<LotDraft> lots = new ArrayList<>();
        getView()
                .facts()
                .lots()
                .forEach(lot -> lots.add(new LotDraft(
                        lot.title(),
                        lot.areas(),
                        lot.startDate(),
                        lot.endDate(),
                        lot.capacity().isPresent() ? Optional.of(lot.capacity().getAsInt()) : Optional.empty())));
        return lots;
    }

    /** The lot as somebody else stored it meanwhile; null, which a page shows as nothing, for one that is being added. */
    public LotFacts getNow() {
        return isNew() ? null : getView().facts().lots().get(number - 1);
    }

    /** True when somebody took out the lot that is being changed here. */
    public boolean isGone() {
        return gone;
    }

    public boolean isNew() {
        return number > getView().facts().lots().size();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getAreas() {
        return areas;
    }

    public void setAreas(String areas) {
        this.areas = areas == null ? "" : areas;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getLotsReason() {
        return lotsReason;
    }

    public void setLotsReason(String lotsReason) {
        this.lotsReason = lotsReason == null ? "" : lotsReason;
    }
}
