package org.homeward.shared.domain;

/**
 * A file that somebody sent, after it was looked into.
 *
 * @param name the last part of its path, without what could harm
 * @param mediaType as it was found by looking into the file, whatever the sender said
 */
public record InspectedFile(String name, String mediaType) {}
