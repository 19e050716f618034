package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;

/** The people of the acting organisation. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private PeopleAdministering people;

    private int page = 1;
    private Page<PeopleAdministering.PersonView> list;

    public Page<PeopleAdministering.PersonView> getList() {
        if (list == null) {
            list = people.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
