package org.homeward.shared.domain;

/** What a signing key signs. Each purpose has its own keys, so that a receipt never passes for a checkpoint. */
public enum KeyPurpose {
    CHECKPOINT,
    MANIFEST,
    RECEIPT
}
