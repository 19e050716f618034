package org.homeward.web.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Signature;

/** Contracts as PDFs, for pages and programs alike. */
@ApplicationScoped
public class ContractPdfs {

    @Inject
    private ContractReading reading;

    /** The text as it is now or was agreed, with those who agreed to exactly this one. */
    public byte[] of(String ref) {
        ContractView view = reading.view(ref);
        AgreedText text = reading.text(ref);
        List<Signature> signatures = view.signatures().stream()
                .filter(one -> one.voidedAt().isEmpty() && one.sha256().equals(text.sha256()))
                .toList();
        return ContractPdf.of(text.document(), text.sha256(), signatures);
    }
}
