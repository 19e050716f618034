package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reinvesting;

/** What a row of the general ledger can be said to pay for or come from: funding lines, contracts and schemes. */
@RequestScoped
public class ActualAims {

    @Inject
    private LedgerReading reading;

    @Inject
    private Reinvesting reinvesting;

    /** For a field that may be left empty. */
    public List<SelectItem> of(String programme) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", AskedProgramme.text("row.aim.none")));
        reading.programme(programme)
                .programme()
                .funding()
                .forEach(line -> items.add(new SelectItem(line.ref(), line.ref() + ", " + line.payer())));
        reinvesting
                .aims(programme)
                .forEach(aim -> items.add(new SelectItem(
                        aim.ref(),
                        aim.contract()
                                ? AskedProgramme.text("reinvest.aim." + aim.state(), aim.ref(), aim.name())
                                : AskedProgramme.text("reinvest.aim.scheme", aim.name()))));
        return items;
    }
}
