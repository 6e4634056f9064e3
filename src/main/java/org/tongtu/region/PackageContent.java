package org.tongtu.region;

import java.util.List;
import org.tongtu.region.files.RegionNote;

/**
 * What was read, file by file, and what looked wrong without being wrong enough to refuse the package.
 *
 * @param digest SHA-256 over the names and contents of all files read, in hexadecimal
 */
record PackageContent(String digest, List<FileReport> files, List<RegionNote> findings) {}
