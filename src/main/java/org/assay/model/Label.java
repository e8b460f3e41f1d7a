package org.assay.model;

/**
 * The class of an actor, the kind of a location or the category of a commodity; people have none.
 */
public sealed interface Label extends Coded permits ActorClass, LocationKind, CommodityCategory {}
