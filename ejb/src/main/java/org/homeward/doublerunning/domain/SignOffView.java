package org.homeward.doublerunning.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A payer's last sign-off: which version of the programme, by whom, when. */
public record SignOffView(
        String payer, int version, String signedBy, LocalDate signedOn, String recordedBy, Instant recordedAt) {}
