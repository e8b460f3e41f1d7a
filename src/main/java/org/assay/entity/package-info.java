/** Mentions to entities: other names, normal forms, classes and links. */
package org.assay.entity;
