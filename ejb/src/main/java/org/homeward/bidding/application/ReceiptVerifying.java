package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.ReceiptCheck;
import org.homeward.bidding.domain.ReceiptVerdict;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.ReceiptVerification;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.PublishedKey;
import org.homeward.shared.infrastructure.SigningKeys;

/** Anybody checks a receipt, with the same code that does it offline. */
@Stateless
public class ReceiptVerifying {

    @Inject
    private SigningKeys keys;

    /** What holds of this text, whatever it is. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public ReceiptVerdict verify(String receiptJson) {
        List<ReceiptCheck> checks = ReceiptVerification.withKeys(published()).check(receiptJson).checks().stream()
                .map(check -> new ReceiptCheck(check.name(), check.holds(), check.says()))
                .toList();
        return new ReceiptVerdict(checks.stream().allMatch(ReceiptCheck::holds), checks);
    }

    private String published() {
        return CanonicalJson.text(new Json.Arr(keys.published().stream()
                .map(ReceiptVerifying::json)
                .map(Json.class::cast)
                .toList()));
    }

    private static Json.Obj json(PublishedKey key) {
        Json.Obj json = Json.Obj.empty()
                .with("keyId", key.keyId())
                .with("purpose", key.purpose().name())
                .with("algorithm", key.algorithm())
                .with("publicKey", key.publicKey())
                .with("validFrom", key.validFrom().toString());
        json = with(json, "retiredAt", key.retiredAt().map(Object::toString));
        json = with(json, "signedBy", key.signedBy());
        return with(json, "signature", key.signature());
    }

    private static Json.Obj with(Json.Obj json, String name, Optional<String> value) {
        return value.map(text -> json.with(name, text)).orElse(json);
    }
}
