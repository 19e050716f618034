package org.homeward.publication.domain;

/**
 * Who publishes the open data, and how it may be used.
 *
 * @param licence address of the licence
 * @param address of this installation, without a slash at the end
 * @param pageSize releases in one package where the asker says nothing
 */
public record Publisher(String name, String licence, String address, int pageSize) {}
