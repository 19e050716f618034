package org.homeward.web.doublerunning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Profile;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.ProfileView;
import org.homeward.doublerunning.domain.ProgrammeWarning;
import org.homeward.shared.application.Messages;

/**
 * A programme month by month, as it is answered.
 *
 * @param breakEvenMonth null where there is none, which is something to know
 * @param paybackMonth null where there is none
 */
public record ProfileAnswer(
        String ref,
        int version,
        List<MonthAnswer> months,
        long peakPence,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<YearMonth> breakEvenMonth,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<YearMonth> paybackMonth,
        long npvPence,
        List<WarningAnswer> warnings) {

    /** One month. */
    public record MonthAnswer(
            YearMonth month,
            long baselinePence,
            long inpatientPence,
            long releasedPence,
            long strandedPence,
            long communityPence,
            long oneOffPence,
            long capitalPence,
            long transferredPence,
            long doubleRunningPence,
            long freedPence,
            long fundingPence,
            long gapPence,
            long cumulativeGapPence,
            long unfundedPence) {

        static MonthAnswer of(ProfileMonth month) {
            return new MonthAnswer(
                    month.month(),
                    month.baselinePence(),
                    month.inpatientPence(),
                    month.releasedPence(),
                    month.strandedPence(),
                    month.communityPence(),
                    month.oneOffPence(),
                    month.capitalPence(),
                    month.transferredPence(),
                    month.doubleRunningPence(),
                    month.freedPence(),
                    month.fundingPence(),
                    month.gapPence(),
                    month.cumulativeGapPence(),
                    month.unfundedPence());
        }
    }

    /** Something that looks strange or is not counted. */
    public record WarningAnswer(String field, String code, String message) {

        static WarningAnswer of(ProgrammeWarning warning, Messages texts) {
            return new WarningAnswer(warning.field(), warning.code(), texts.text(warning.code(), warning.parameters()));
        }
    }

    static ProfileAnswer of(ProfileView view, Messages texts) {
        Profile profile = view.profile();
        return new ProfileAnswer(
                view.ref(),
                view.version(),
                profile.months().stream().map(MonthAnswer::of).toList(),
                profile.peakPence(),
                profile.breakEvenMonth(),
                profile.paybackMonth(),
                profile.npvPence(),
                view.warnings().stream()
                        .map(warning -> WarningAnswer.of(warning, texts))
                        .toList());
    }
}
