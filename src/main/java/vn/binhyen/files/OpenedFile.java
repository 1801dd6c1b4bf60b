package vn.binhyen.files;

import java.nio.file.Path;

/** An attachment with the place of its content, whose hash has just been compared. */
public record OpenedFile(KeptFile file, Path content) {}
