/** The conformity certificate 合规证书 of an edition: which rules, which data, which result, under one number that anybody can recompute. */
@NamedInterface("certificate")
@NullMarked
package org.tongtu.finding.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
