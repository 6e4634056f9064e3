package org.tongtu.region.story;

import java.util.List;

/** Turns one part of a story into scenes; scenes of one instant are told in the order of the scripts' {@code @Order}. */
interface Script {

    List<Scene> scenes(Story story);
}
