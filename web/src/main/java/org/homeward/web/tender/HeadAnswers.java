package org.homeward.web.tender;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.RegimeQuestion;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;

/** The few plain questions from which the regime follows, as they are typed. */
public class HeadAnswers implements Serializable {

    private String cpv = "";
    private long pence;
    private long extensionPence;
    private String vat = "YES";
    private String main = "";
    private String separable = "";

    void read(TenderHead head) {
        cpv = String.join(", ", head.cpv());
        setValue(head.value().valuePence().map(Money::ofPence).orElse(null));
        setExtensions(
                head.value().extensionsPence() == 0
                        ? null
                        : Money.ofPence(head.value().extensionsPence()));
        vat = head.value().vatIncluded() ? "YES" : "NO";
        main = word(head.health().main());
        separable = word(head.health().separable());
    }

    List<String> codes() {
        return Arrays.stream(cpv.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    ValueAnswer valueAnswer() {
        return new ValueAnswer(
                pence == 0 ? Optional.empty() : Optional.of(pence), extensionPence, 0, vat.equals("YES"));
    }

    HealthAnswer healthAnswer() {
        return new HealthAnswer(answer(main), answer(separable));
    }

    RegimeQuestion question() {
        return new RegimeQuestion(Optional.empty(), codes(), healthAnswer(), valueAnswer(), Optional.empty());
    }

    private static Optional<Boolean> answer(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(word.equals("YES"));
    }

    private static String word(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "YES" : "NO").orElse("");
    }

    public String getCpv() {
        return cpv;
    }

    public void setCpv(String cpv) {
        this.cpv = cpv == null ? "" : cpv;
    }

    /** Null, which a page shows as nothing, when it is not known. */
    public Money getValue() {
        return pence == 0 ? null : Money.ofPence(pence);
    }

    /** Nothing for a value that is not known. */
    public final void setValue(Money value) {
        this.pence = value == null ? 0 : value.pence();
    }

    /** Null, which a page shows as nothing, when there are none. */
    public Money getExtensions() {
        return extensionPence == 0 ? null : Money.ofPence(extensionPence);
    }

    public final void setExtensions(Money extensions) {
        this.extensionPence = extensions == null ? 0 : extensions.pence();
    }

    public String getVat() {
        return vat;
    }

    public void setVat(String vat) {
        this.vat = vat == null ? "YES" : vat;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String main) {
        this.main = main == null ? "" : main;
    }

    public String getSeparable() {
        return separable;
    }

    public void setSeparable(String separable) {
        this.separable = separable == null ? "" : separable;
    }
}
