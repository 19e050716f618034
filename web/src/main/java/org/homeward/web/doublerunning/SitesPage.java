package org.homeward.web.doublerunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Site;
import org.homeward.shared.domain.Money;

/** The sites of a programme, one at a time. */
@Named
@ViewScoped
public class SitesPage extends ProgrammeListSection<Site> {

    private String siteRef = "";
    private String name = "";
    private Money fixedPerYear;
    private Integer releaseLagMonths = 0;

    @Override
    protected String list() {
        return "sites";
    }

    @Override
    protected List<Site> items(Programme programme) {
        return programme.sites();
    }

    @Override
    protected Programme with(Programme programme, List<Site> items) {
        return programme.withSites(items);
    }

    @Override
    protected void fill(Site site) {
        siteRef = site.ref();
        name = site.name();
        fixedPerYear = Money.ofPence(site.fixedPerYearPence());
        releaseLagMonths = site.releaseLagMonths();
    }

    @Override
    protected Site typed() {
        Typed typed = new Typed();
        Site site = new Site(
                typed.text(siteRef, "siteRef"),
                typed.text(name, "name"),
                typed.money(fixedPerYear, "fixedPerYearPence"),
                typed.whole(releaseLagMonths, "releaseLagMonths"));
        typed.requireAll();
        return site;
    }

    @Override
    protected String fieldOfItem(String field) {
        return field.equals("ref") ? "siteRef" : field;
    }

    public String getSiteRef() {
        return siteRef;
    }

    public void setSiteRef(String siteRef) {
        this.siteRef = siteRef;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Money getFixedPerYear() {
        return fixedPerYear;
    }

    public void setFixedPerYear(Money fixedPerYear) {
        this.fixedPerYear = fixedPerYear;
    }

    public Integer getReleaseLagMonths() {
        return releaseLagMonths;
    }

    public void setReleaseLagMonths(Integer releaseLagMonths) {
        this.releaseLagMonths = releaseLagMonths;
    }
}
