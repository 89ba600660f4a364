package muster.reading;

import java.util.List;

/**
 * What a command's paths name.
 *
 * @param sources in the order of the paths, within a folder by file name
 * @param passedOver how many files of the folders are neither reports nor named by a manifest
 */
public record Selection(List<Source> sources, int passedOver) {
    public Selection {
        sources = List.copyOf(sources);
    }
}
