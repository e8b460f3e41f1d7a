package org.assay.knowledge;

/**
 * A word form that stands for a frame.
 *
 * @param frame the frame
 * @param form which form of the frame's word it is
 */
public record FrameForm(RouteFrame frame, WordForm form) {}
